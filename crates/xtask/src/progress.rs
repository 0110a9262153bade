//! What is being waited for, and how far it is: a moving line for each step where somebody looks at a terminal, else a line when a step begins
//! and one when it has ended.

use indicatif::{MultiProgress, ProgressBar, ProgressState, ProgressStyle};
use std::fmt::Write;
use std::io::IsTerminal;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

static LINES: LazyLock<MultiProgress> = LazyLock::new(MultiProgress::new);

/// How wide the bar is, in characters.
const WIDTH: u128 = 24;
/// A bar is not drawn full before its step has ended.
const FULLEST: u128 = WIDTH - 1;
/// What ends sooner than this needs no second line.
const WORTH_TELLING: Duration = Duration::from_secs(2);

/// A step that is shown while this value lives.
pub(crate) struct Shown {
    line: Option<ProgressBar>,
    what: String,
    started: Instant,
}

/// Shows a step with its expected length.
pub(crate) fn show(what: &str, expected: Option<Duration>) -> Shown {
    let line = std::io::stderr().is_terminal().then(|| {
        let line = LINES.add(ProgressBar::new_spinner());
        line.set_style(style(expected));
        line.set_message(what.to_owned());
        line.enable_steady_tick(Duration::from_millis(200));
        line
    });
    if line.is_none() {
        println!("→ {what}{}", in_brackets(expected));
    }
    Shown {
        line,
        what: what.to_owned(),
        started: Instant::now(),
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        let took = self.started.elapsed();
        let told = format!("  {}: {}", self.what, length(took));
        match &self.line {
            Some(line) => {
                line.finish_and_clear();
                if took >= WORTH_TELLING {
                    // No terminal, no line; then nobody is told twice.
                    let _ = LINES.println(told);
                }
            }
            None if took >= WORTH_TELLING => println!("{told}"),
            None => {}
        }
    }
}

/// ` (about 4 minutes)`.
pub(crate) fn in_brackets(expected: Option<Duration>) -> String {
    expected.map_or_else(String::new, |expected| format!(" (about {})", length(expected)))
}

fn style(expected: Option<Duration>) -> ProgressStyle {
    let Some(expected) = expected else {
        return ProgressStyle::with_template("{spinner} {msg}, {elapsed}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner());
    };
    let of = length(expected);
    ProgressStyle::with_template("[{part}] {msg}, {elapsed} of about {of}")
        .unwrap_or_else(|_| ProgressStyle::default_spinner())
        .with_key("of", move |_: &ProgressState, to: &mut dyn Write| {
            let _ = to.write_str(&of);
        })
        .with_key("part", move |state: &ProgressState, to: &mut dyn Write| {
            let _ = to.write_str(&bar(state.elapsed(), expected));
        })
}

fn bar(elapsed: Duration, expected: Duration) -> String {
    let done = (elapsed.as_millis() * WIDTH / expected.as_millis().max(1)).min(FULLEST);
    (0..WIDTH).map(|at| if at < done { '█' } else { '░' }).collect()
}

/// `40 s`, `1 min 30 s`, `4 min`.
fn length(duration: Duration) -> String {
    let seconds = (duration.as_millis() + 500) / 1000;
    match (seconds / 60, seconds % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, 0) => format!("{minutes} min"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_as_people_say_them() {
        let check = |seconds, text| assert_eq!(length(Duration::from_secs(seconds)), text);
        check(0, "0 s");
        check(59, "59 s");
        check(60, "1 min");
        check(150, "2 min 30 s");
        assert_eq!(in_brackets(Some(Duration::from_secs(240))), " (about 4 min)");
        assert_eq!(in_brackets(None), "");
    }

    #[test]
    fn a_bar_is_full_only_at_the_end() {
        let bar = |seconds| bar(Duration::from_secs(seconds), Duration::from_secs(60));
        assert!(!bar(0).contains('█'));
        assert_eq!(bar(30).matches('█').count(), 12);
        assert_eq!(bar(600).matches('░').count(), 1);
    }
}

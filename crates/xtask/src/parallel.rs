//! Work that can be done side by side.

use crate::problem::Problem;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does the same for each, as many at a time as the machine has processors. The first problem is the answer; what has begun is finished.
pub(crate) fn each<T: Sync>(all: &[T], does: impl Fn(&T) -> Result<(), Problem> + Sync) -> Result<(), Problem> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            does(one)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..processors()).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(outcome) => outcome,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

/// Does two things at the same time.
pub(crate) fn both<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        match one.join() {
            Ok(one) => (one, other),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// How many the machine has.
pub(crate) fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn everything_is_done_once_and_a_problem_is_told() {
        let done = Mutex::new(Vec::new());
        let all: Vec<u32> = (0..50).collect();
        each(&all, |one| {
            done.lock().unwrap().push(*one);
            Ok(())
        })
        .unwrap();
        let mut done = done.into_inner().unwrap();
        done.sort_unstable();
        assert_eq!(done, all);
        let problem = each(&all, |one| match one {
            7 => Err(Problem::missing("seven", "count again")),
            _ => Ok(()),
        });
        assert_eq!(problem.unwrap_err().to_string(), "seven is missing: count again");
    }

    #[test]
    fn both_are_done() {
        assert_eq!(both(|| 1, || 2), (1, 2));
    }
}

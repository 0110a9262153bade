//! What is said of the last step, for those who do not see what changed, and where the keyboard goes then.
//!
//! Pure: the words are the language's, and `effects` moves the keyboard. It refuses to move it where nothing was pressed.

/// What is said, and where the keyboard is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    /// What is said of the last step.
    pub said: Option<Said>,
    /// Where the keyboard goes, as a selector within the widget.
    pub focus: String,
    /// How often it went, so that going to one place twice is two.
    pub turn: usize,
}

/// What is said of a step. Names are empty for a trip without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A trip was made.
    Made(String),
    /// It was, and begins with so many items of the list for everyone ticked.
    MadeWithTicks(String, usize),
    /// A trip was copied.
    Copied(String),
    /// A trip was brought back.
    BroughtBack(String),
    /// A trip was erased.
    Erased,
    /// A trip could not be erased.
    NotErased,
    /// The open trip was erased in another tab.
    ErasedElsewhere,
    /// A name was too long.
    NameShortened,
    /// What was done last was taken back.
    TakenBack,
    /// A stop was added, as the so-manieth.
    StopAdded(String, usize),
    /// A stop was moved, and is the so-manieth now.
    StopMoved(String, usize),
    /// There is no room for more stops than these.
    NoRoom(usize),
}

impl Attention {
    pub(super) fn say(&mut self, said: Said) {
        self.said = Some(said);
    }

    /// Leads the keyboard to what the selector finds, once the state is shown.
    pub(super) fn lead(&mut self, selector: &str) {
        self.focus = selector.to_owned();
        self.turn += 1;
    }

    /// Leads it to a trip's row in the list.
    pub(super) fn lead_to_row(&mut self, id: &str) {
        self.lead(&format!("[data-trip-id=\"{id}\"] button"));
    }
}

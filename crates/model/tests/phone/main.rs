//! Telephone numbers: what is dialled of a text, and that libphonenumber reads the same.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod formats;
mod library;
mod texts;

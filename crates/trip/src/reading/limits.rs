//! How much is read. Whatever lets a traveller type should hold to the same numbers, so that all that is kept can be read back.

/// Bytes of a text, before anything is parsed: a backup of some hundred trips with every item marked and noted.
pub const BYTES: usize = 16 * 1024 * 1024;
/// Bytes of a link. Few programs pass on a tenth of it.
pub const LINK_BYTES: usize = 256 * 1024;
/// Bytes that a link may unfold to.
pub const UNFOLDED_BYTES: usize = 1024 * 1024;
/// How deep the fields of a trip may be nested.
pub const DEPTH: usize = 32;
/// Trips of a file.
pub const TRIPS: usize = 100;
/// Trips of a full backup: whoever has more than a file holds must get all of them back.
pub const BACKUP_TRIPS: usize = 5_000;
/// Own contacts, with those that were taken out.
pub const CONTACTS: usize = 500;
/// Characters of an own contact's number.
pub const NUMBER: usize = 60;
/// Characters of an own contact's note.
pub const CONTACT_NOTE: usize = 500;
/// Characters of a moment on the list for everyone.
pub const MOMENT: usize = 40;
/// Items of a trip that something was done about, and the traveller's own.
pub const ITEMS: usize = 2_000;
/// The traveller's own sections, and the sections that have an order of their own.
pub const SECTIONS: usize = 200;
/// Stops of a trip.
pub const STOPS: usize = 200;
/// Ways of travel, lodgings, purposes, travellers: of each so many.
pub const WORDS: usize = 100;
/// Characters of a name or heading.
pub const NAME: usize = 200;
/// Characters of a note, a reason, or an own item's text.
pub const NOTE: usize = 4_000;
/// Characters of an id: letters, digits and `-`.
pub const ID: usize = 64;
/// How far ahead of this device a stamp may be, in milliseconds: a day.
pub const AHEAD: u64 = 24 * 60 * 60 * 1_000;

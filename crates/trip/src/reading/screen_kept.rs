//! What else a backup holds is held to its limits as a trip is: own contacts, and the list for everyone.

use super::clean;
use super::limits;
use super::refused::Refused;
use super::screen::Screen;
use crate::contacts::Contacts;
use crate::general::GeneralList;

/// Cleans own contacts, or says what in them cannot be taken. `at` is where they stand in the file.
pub(crate) fn screen_contacts(contacts: &mut Contacts, at: &str) -> Result<(), Refused> {
    let screen = Screen { at };
    screen.count(contacts.contacts.len(), limits::CONTACTS, "contacts")?;
    for (id, contact) in &mut contacts.contacts {
        screen.id(id, "contacts")?;
        screen.name(&mut contact.name.value, &format!("contacts.{id}.name"))?;
        contact.number.value = clean::line(&contact.number.value);
        screen.length(&contact.number.value, limits::NUMBER, &format!("contacts.{id}.number"))?;
        contact.note.value = clean::lines(&contact.note.value);
        screen.length(
            &contact.note.value,
            limits::CONTACT_NOTE,
            &format!("contacts.{id}.note"),
        )?;
    }
    Ok(())
}

/// The same for the list for everyone.
pub(crate) fn screen_list(list: &mut GeneralList, at: &str) -> Result<(), Refused> {
    let screen = Screen { at };
    screen.count(list.ticks.len(), limits::ITEMS, "ticks")?;
    for (id, tick) in &mut list.ticks {
        screen.id(id, "ticks")?;
        tick.at = clean::line(&tick.at);
        screen.length(&tick.at, limits::MOMENT, &format!("ticks.{id}.at"))?;
    }
    Ok(())
}

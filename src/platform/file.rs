//! A file that the reader chose or dropped, read as text. Its size is asked before it is read; nothing of it leaves the device.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, FileList, HtmlInputElement};
use yew::DragEvent;

/// A file that was chosen, not yet read.
#[derive(Clone, Debug)]
pub struct Chosen(File);

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is larger than what is read at all.
    TooLarge,
    /// The browser could not read it: it may be gone, or a folder.
    Failed,
}

/// The file that was chosen in a field. The field is emptied, so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<Chosen> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = first(field.files());
    field.set_value("");
    file
}

/// The file that was dropped. The browser is kept from opening it in place of the page; a text is left to it.
pub fn dropped(event: &DragEvent) -> Option<Chosen> {
    let file = first(event.data_transfer()?.files())?;
    event.prevent_default();
    Some(file)
}

/// The file's text.
pub async fn text(Chosen(file): Chosen, at_most: usize) -> Result<String, NotRead> {
    if file.size() > at_most as f64 {
        return Err(NotRead::TooLarge);
    }
    let text = JsFuture::from(file.text()).await;
    text.ok().and_then(|text| text.as_string()).ok_or(NotRead::Failed)
}

fn first(files: Option<FileList>) -> Option<Chosen> {
    files?.get(0).map(Chosen)
}

//! The command in Node: xtask/src/package/index.js gives it files, and prints what comes out.

use dockerfile_playground::{
    cli::{self, Entry, EntryKind, Host, Refused},
    packages::Indexes,
};
use js_sys::Array;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// Reads and writes files: an object of index.js. Errors are thrown as Node's
    /// codes, such as `ENOENT`.
    pub type Outside;

    #[wasm_bindgen(method, catch)]
    fn read(this: &Outside, path: &str, most: usize) -> Result<Vec<u8>, JsValue>;

    /// Pairs of a name and the file's length; -1 for a folder, -2 for anything else.
    #[wasm_bindgen(method, catch)]
    fn list(this: &Outside, folder: &str) -> Result<Array, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn write(this: &Outside, path: &str, text: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn variable(this: &Outside, name: &str) -> Option<String>;

    #[wasm_bindgen(method, js_name = isTerminal)]
    fn is_terminal(this: &Outside) -> bool;
}

/// Node, by way of that object.
struct Node(Outside);

impl Host for Node {
    fn read(&mut self, path: &str, most: usize) -> Result<Vec<u8>, Refused> {
        self.0.read(path, most).map_err(|it| refused(&it))
    }

    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Refused> {
        let flat = self.0.list(folder).map_err(|it| refused(&it))?.to_vec();
        let entry = |pair: &[JsValue]| match pair {
            [name, length] => Some(Entry { name: name.as_string()?, kind: kind(length.as_f64()?) }),
            _ => None,
        };
        Ok(flat.chunks(2).filter_map(entry).collect())
    }

    fn write(&mut self, path: &str, text: &str) -> Result<(), Refused> {
        self.0.write(path, text).map_err(|it| refused(&it))
    }

    fn variable(&mut self, name: &str) -> Option<String> {
        self.0.variable(name)
    }

    fn is_terminal(&mut self) -> bool {
        self.0.is_terminal()
    }
}

fn kind(length: f64) -> EntryKind {
    match length {
        -1.0 => EntryKind::Folder,
        -2.0 => EntryKind::Other,
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "float to integer casts saturate"
        )]
        length => EntryKind::File(length as u64),
    }
}

fn refused(code: &JsValue) -> Refused {
    let code = code.as_string().unwrap_or_else(|| "unknown error".to_owned());
    match code.as_str() {
        "ENOENT" => Refused::Missing,
        "EACCES" | "EPERM" => Refused::Forbidden,
        "EISDIR" | "ENOTDIR" => Refused::OtherKind,
        "ETOOLONG" => Refused::TooLong,
        _ => Refused::Other(code),
    }
}

/// The command with the package indexes.
#[wasm_bindgen]
pub struct Program(Indexes);

#[wasm_bindgen]
impl Program {
    /// Starts it.
    ///
    /// # Errors
    /// None: a test adds all indexes.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Program, String> {
        cli::indexes().map(Program)
    }

    /// Runs a command: the standard output, the standard error, and the exit status.
    #[expect(clippy::needless_pass_by_value, reason = "a list of JavaScript comes as a value")]
    pub fn run(&self, arguments: Vec<String>, outside: Outside) -> Array {
        let done = cli::run(&arguments, &self.0, &mut Node(outside));
        Array::of3(&done.output.into(), &done.messages.into(), &JsValue::from(done.status as u8))
    }
}

fn main() {}

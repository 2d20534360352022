//! Compiled programs of this machine: what is read of their headers is what `readelf` prints.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use dockerfile_playground::binary::{Format, Parts, Reading, fits, is_binary, read};

/// So many of each folder are compared.
const MOST: usize = 150;

/// Where programs and libraries are; `BINARIES` adds folders, apart by colons.
fn folders() -> Vec<PathBuf> {
    let own = ["/usr/bin", "/usr/lib", "/usr/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/local/bin"];
    let added = std::env::var("BINARIES").unwrap_or_default();
    let added: Vec<&str> = added.split(':').filter(|it| !it.is_empty()).collect();
    own.iter().chain(&added).map(PathBuf::from).collect()
}

/// The part of `readelf`'s answer that is compared.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    needed: Vec<String>,
    interpreter: Option<String>,
    glibc: Option<String>,
}

fn said(path: &Path) -> Option<Said> {
    let output = Command::new("readelf").args(["-lW", "-dW", "-VW"]).arg(path).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let between = |line: &str| Some(line.rsplit_once('[')?.1.split(']').next()?.to_owned());
    let needed = text.lines().filter(|it| it.contains("(NEEDED)")).filter_map(between).collect();
    let interpreter =
        text.lines().find_map(|it| it.trim().strip_prefix("[Requesting program interpreter: "));
    let interpreter = interpreter.map(|it| it.trim_end_matches(']').to_owned());
    let needs = text.split("Version needs section").nth(1).unwrap_or_default();
    let versions = needs.lines().filter_map(|it| it.split("Name: GLIBC_2.").nth(1));
    let version = |it: &str| {
        let number = it.split_whitespace().next()?;
        number.split('.').map(|it| it.parse::<u32>().ok()).collect::<Option<Vec<_>>>()
    };
    let highest = versions.filter_map(version).max();
    let glibc = highest.map(|it| it.iter().fold("2".to_owned(), |text, it| format!("{text}.{it}")));
    Some(Said { needed, interpreter, glibc })
}

/// What we read, in the parts that are asked for.
fn ours(path: &Path, most: &mut usize) -> Result<Said, String> {
    let bytes = fs::read(path).map_err(|it| it.to_string())?;
    let mut parts = Parts::new(bytes.len() as u64);
    let mut total = 0;
    loop {
        match read(&path.to_string_lossy(), &parts) {
            Reading::Wants(at, length) => {
                let (at_byte, count) = (usize::try_from(at), usize::try_from(length));
                let (at_byte, count) = (at_byte.expect("small"), count.expect("small"));
                total += count;
                parts.add(bytes[at_byte..at_byte + count].to_vec())?;
            }
            Reading::Failed(why) => return Err(why),
            Reading::Done(binary) => {
                *most = total.max(*most);
                fits(&binary);
                let Format::Elf(elf) = binary.format else { return Err("no ELF".to_owned()) };
                let glibc = elf.version("GLIBC").map(str::to_owned);
                return Ok(Said { needed: elf.needed, interpreter: elf.interpreter, glibc });
            }
        }
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "says what was compared")]
fn what_is_read_of_programs_is_what_readelf_prints() {
    if Command::new("readelf").arg("--version").output().is_err() {
        println!("not compared: readelf is not installed");
        return;
    }
    let (mut counts, mut most) = (BTreeMap::new(), 0);
    for folder in folders() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        let mut paths: Vec<PathBuf> = entries.filter_map(|it| Some(it.ok()?.path())).collect();
        paths.retain(|it| it.symlink_metadata().is_ok_and(|it| it.is_file()));
        paths.retain(|it| starts_as_elf(it));
        paths.sort();
        for path in paths.iter().take(MOST) {
            let said = said(path).expect("readelf answers");
            assert_eq!(ours(path, &mut most), Ok(said), "{}", path.display());
            *counts.entry(folder.display().to_string()).or_insert(0) += 1;
        }
    }
    println!("equal to readelf: {counts:?}; at most {most} bytes of one were read");
}

fn starts_as_elf(path: &Path) -> bool {
    use std::io::Read;
    let mut start = [0; 8];
    let read = fs::File::open(path).and_then(|mut it| it.read_exact(&mut start));
    read.is_ok() && start.starts_with(b"\x7fELF") && is_binary(&start)
}

//! Downloads and archives: curl, wget, aria2, git; tar, unzip and their kin.

use super::{
    Build, BuildTool, Checkout, CommandEffect, Download, DownloadTo, Invocation, Language, Program,
    Unpack, arguments::Style,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(&["curl"], CURL_VALUES, curl),
    Program::new(&["wget"], WGET_VALUES, wget),
    Program::new(&["aria2c", "axel"], "-o --out -d --dir -x -s -k -j -n --checksum --header", |it| {
        let to = match it.value(&["-o", "--out"]) {
            Some(file) => DownloadTo::File(file),
            None => DownloadTo::Folder(it.value(&["-d", "--dir"])),
        };
        CommandEffect::Download(Download { urls: urls(it), to })
    }),
    Program::new(&["svn", "hg", "bzr"], "-r --revision --username --password", |it| match (it.verb(), it.operand(1)) {
        ("checkout" | "co" | "clone" | "export", Some(url)) => {
            CommandEffect::Clone(Checkout { url, to: it.operand(2), is_shallow: it.verb() == "export" })
        }
        ("update" | "pull" | "up", _) => CommandEffect::FetchRepository,
        _ => CommandEffect::Configure,
    }),
    Program::new(&["git"], "-b --branch --depth -c -C --jobs -j --origin -o --reference --shallow-since --shallow-exclude --filter --git-dir --work-tree -m --message -s", git),
    Program::new(&["gh", "glab"], "-R --repo -p --pattern -O --output -D --dir", |it| match (it.verb(), it.operand(1)) {
        ("repo", Some("clone")) => CommandEffect::Clone(Checkout { url: it.operand(2).unwrap_or_default(), to: it.operand(3), is_shallow: false }),
        ("release", Some("download")) => CommandEffect::Download(Download { urls: Vec::new(), to: DownloadTo::Folder(it.value(&["-D", "--dir"])) }),
        _ => CommandEffect::Nothing,
    }),
    Program::new(&["tar", "bsdtar", "gtar"], "-f -C -T -X -b --file --directory --exclude --strip-components --owner --group --mode --transform --one-top-level -I --use-compress-program --files-from", tar).styled(Style::Letters),
    Program::new(&["unzip"], "-d -x -P", |it| {
        match it.has(&["-l", "-t", "-v", "-Z", "-p"]) {
            true => CommandEffect::Nothing,
            false => CommandEffect::Unpack(Unpack { archive: it.operand(0), to: it.value(&["-d"]) }),
        }
    }),
    Program::new(&["7z", "7za", "7zr", "unrar", "unar"], "-o", |it| match it.verb() {
        "x" | "e" => CommandEffect::Unpack(Unpack {
            archive: it.operand(1),
            to: it.command.words.iter().find_map(|it| it.text.strip_prefix("-o")),
        }),
        "a" => CommandEffect::Build(Build::new(BuildTool::Archive, Language::Other)),
        _ => CommandEffect::Nothing,
    }),
    Program::new(&["cpio"], "-F -D", |it| match it.has(&["-i", "--extract"]) {
        true => CommandEffect::Unpack(Unpack { archive: None, to: it.value(&["-D"]) }),
        false => CommandEffect::Build(Build::new(BuildTool::Archive, Language::Other)),
    }),
    Program::new(&["zip"], "-x -i -r -P", |_| CommandEffect::Build(Build::new(BuildTool::Archive, Language::Other))),
    Program::new(&["gunzip", "bunzip2", "unxz", "unzstd", "lzma", "uncompress", "unlzma", "zcat", "xzcat"], "-S", decompressed),
    Program::new(&["gzip", "bzip2", "xz", "zstd", "pigz", "brotli", "lz4"], "-S -T -o -q --quality", |it| match it.has(&["-d", "--decompress", "--uncompress"]) {
        true => decompressed(it),
        false => CommandEffect::Build(Build::new(BuildTool::Compressed, Language::Other)),
    }),
    Program::new(&["scp", "rclone", "gsutil", "s3cmd", "azcopy", "lftp", "ftp", "huggingface-cli", "hf"], "-P -i -o", |it| {
        CommandEffect::Download(Download { urls: it.texts(0), to: DownloadTo::Folder(None) })
    }),
];

const CURL_VALUES: &str = "-o --output -H --header -d --data --data-raw --data-binary --data-urlencode -u --user -A --user-agent -X --request --retry --retry-delay --retry-max-time --cacert --capath --cert --key -e --referer -m --max-time --connect-timeout --output-dir --proto --proto-default --proto-redir -x --proxy -F --form --limit-rate -w --write-out -b --cookie -c --cookie-jar -r --range -C --continue-at -K --config -T --upload-file -E --max-redirs --resolve --tls-max --ciphers --interface --create-file-mode --dns-servers -y -Y -z --url";

const WGET_VALUES: &str = "-O --output-document -P --directory-prefix -o --output-file -a --append-output --header -U --user-agent -t --tries -T --timeout -w --wait --waitretry --user --password --ca-certificate --post-data --method --body-data --limit-rate -i --input-file -A --accept -R --reject -e --execute --progress -Q --quota --retry-on-http-error --read-timeout --connect-timeout --dns-timeout --http-user --http-password --referer --load-cookies --save-cookies --secure-protocol -B --base -D --domains -l --level --cut-dirs --max-redirect --input-metalink";

/// Addresses, and variables that may hold some.
fn urls<'a>(it: &Invocation<'a>) -> Vec<&'a str> {
    let is_url =
        |it: &&str| 3 < it.len() && (it.contains("://") || it.contains('.') || it.contains('$'));
    it.texts(0).into_iter().chain(it.values(&["--url"])).filter(is_url).collect()
}

fn goes_nowhere(file: &str) -> bool {
    file == "-" || file.starts_with("/dev/")
}

fn curl<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let folder = it.value(&["--output-dir"]);
    let redirect = || it.command.writes.first().map(|it| it.path.text.as_str());
    let to = match it.value(&["-o", "--output"]).or_else(redirect) {
        Some(file) if goes_nowhere(file) => DownloadTo::Output,
        Some(file) => DownloadTo::File(file),
        None if it.has(&["-O", "--remote-name", "--remote-name-all"]) => DownloadTo::Folder(folder),
        None => DownloadTo::Output,
    };
    CommandEffect::Download(Download { urls: urls(it), to })
}

fn wget<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let redirect = || it.command.writes.first().map(|it| it.path.text.as_str());
    let to = match it.value(&["-O", "--output-document"]) {
        Some("-") => redirect().map_or(DownloadTo::Output, DownloadTo::File),
        Some(file) if goes_nowhere(file) => DownloadTo::Output,
        Some(file) => DownloadTo::File(file),
        None if it.has(&["--spider"]) => DownloadTo::Output,
        None => DownloadTo::Folder(it.value(&["-P", "--directory-prefix"])),
    };
    CommandEffect::Download(Download { urls: urls(it), to })
}

fn git<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match (it.verb(), it.operand(1)) {
        ("clone", Some(url)) => {
            let is_shallow =
                it.has(&["--depth", "--shallow-since", "--shallow-exclude", "--filter"]);
            CommandEffect::Clone(Checkout { url, to: it.operand(2), is_shallow })
        }
        ("submodule" | "fetch" | "pull", _) => CommandEffect::FetchRepository,
        ("lfs", Some("pull" | "fetch" | "clone")) => CommandEffect::FetchRepository,
        (
            "lfs" | "config" | "init" | "remote" | "add" | "commit" | "tag" | "checkout" | "switch"
            | "reset" | "apply" | "am" | "merge" | "rebase" | "cherry-pick" | "clean" | "gc"
            | "branch" | "stash" | "mv" | "rm" | "restore" | "worktree" | "credential"
            | "sparse-checkout" | "archive" | "secret" | "crypt",
            _,
        ) => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }
}

const ARCHIVES: [&str; 12] =
    [".gz", ".tgz", ".xz", ".txz", ".bz2", ".tbz2", ".zst", ".zip", ".tar", ".jar", ".war", ".lz"];

fn tar<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    if it.has(&["-t", "--list"]) {
        return CommandEffect::Nothing;
    }
    let file = it.value(&["-f", "--file"]);
    if it.has(&["-c", "--create", "-r", "--append", "-u", "--update"]) {
        return match file.is_none_or(goes_nowhere) {
            true => CommandEffect::Nothing,
            false => CommandEffect::Build(Build::new(BuildTool::Archive, Language::Other).to(file)),
        };
    }
    let named = || {
        let is_archive =
            |it: &&str| ARCHIVES.iter().any(|end| it.to_ascii_lowercase().ends_with(end));
        it.texts(0).into_iter().find(is_archive)
    };
    let archive = file.filter(|it| !goes_nowhere(it)).or_else(named);
    CommandEffect::Unpack(Unpack {
        archive,
        to: it.value(&["-C", "--directory", "--one-top-level"]),
    })
}

/// A file in the place of its compressed self; with `-c` it goes to the output.
fn decompressed<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    if it.operands.is_empty()
        || it.has(&["-c", "--stdout", "--to-stdout"])
        || it.command.name.ends_with("cat")
    {
        return CommandEffect::Nothing;
    }
    CommandEffect::Build(Build::new(BuildTool::Decompressed, Language::Other))
}

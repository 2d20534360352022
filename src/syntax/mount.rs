//! `RUN --mount=key=value,…`: the keys of a mount and what BuildKit refuses in them.

use super::options::{is_bool, is_true};

/// The keys that say what is mounted, from where, to where.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mount {
    /// `bind`, `cache`, `tmpfs`, `secret` or `ssh`, in lower case.
    pub kind: String,
    /// A stage or an image; the build context where it is empty.
    pub from: String,
    /// The path there.
    pub source: String,
    /// The path in the container.
    pub target: String,
    /// The name of a cache, a secret or an SSH agent.
    pub id: String,
    /// The environment variable that holds a secret.
    pub env: Option<String>,
    /// Whether the build fails without the secret or the SSH agent.
    pub required: bool,
}

/// The values of `type`.
pub const KINDS: [&str; 5] = ["bind", "cache", "tmpfs", "secret", "ssh"];
/// The values of `sharing`.
pub const SHARING: [&str; 3] = ["shared", "private", "locked"];
/// All keys.
pub const KEYS: [&str; 19] = [
    "type",
    "from",
    "source",
    "src",
    "target",
    "dst",
    "destination",
    "readonly",
    "ro",
    "readwrite",
    "rw",
    "required",
    "size",
    "id",
    "sharing",
    "mode",
    "uid",
    "gid",
    "env",
];

impl Mount {
    /// What can be read of a mount without its variables: never fails.
    pub fn read(value: &str) -> Mount {
        let mut mount = Mount { kind: "bind".into(), ..Mount::default() };
        for field in fields(value).unwrap_or_default() {
            let (key, value) = field.split_once('=').unwrap_or((&field, ""));
            let value = if value.is_empty() && key == "required" { "true" } else { value };
            mount.set(&key.to_ascii_lowercase(), value);
        }
        mount
    }

    /// Reads a mount with `expand` for its variables.
    ///
    /// # Errors
    /// A sentence that says what BuildKit refuses.
    pub fn parse(
        value: &str,
        mut expand: impl FnMut(&str) -> Result<String, String>,
    ) -> Result<Mount, String> {
        let fields = fields(value)?;
        let mut mount = Mount { kind: "bind".into(), ..Mount::default() };
        let mut sharing = String::new();
        let mut ownership = None;
        for field in &fields {
            let (key, value) = match field.split_once('=') {
                Some((key, value)) => (key.to_ascii_lowercase(), Some(expand(value)?)),
                None => (field.to_ascii_lowercase(), None),
            };
            let is_secret = matches!(&*mount.kind, "secret" | "ssh");
            let Some(value) = value else {
                match &*key {
                    "readonly" | "ro" | "readwrite" | "rw" => continue,
                    "required" if is_secret => {
                        mount.required = true;
                        continue;
                    }
                    "required" => return Err(foreign_key(&key, &mount.kind)),
                    _ => return Err(format!("{field} has no value: write {field}=…")),
                }
            };
            match &*key {
                "type" if !KINDS.contains(&&*value.to_ascii_lowercase()) => {
                    return Err(format!("there is no mount type {value}{}", hint(&value, &KINDS)));
                }
                "readonly" | "ro" | "readwrite" | "rw" if !is_bool(&value) => {
                    return Err(format!("{key} is true or false, not {value}"));
                }
                "required" if !is_secret => return Err(foreign_key(&key, &mount.kind)),
                "required" if !is_bool(&value) => {
                    return Err(format!("required is true or false, not {value}"));
                }
                "size" if mount.kind != "tmpfs" => return Err(foreign_key(&key, &mount.kind)),
                "size" if !is_size(&value) => return Err(format!("{value} is no size")),
                "sharing" if !SHARING.contains(&&*value.to_ascii_lowercase()) => {
                    return Err(format!(
                        "sharing is shared, private or locked, not {value}{}",
                        hint(&value, &SHARING)
                    ));
                }
                "sharing" => sharing.clone_from(&value),
                "mode" if u32::from_str_radix(&value, 8).is_err() => {
                    return Err(format!("mode is an octal number, not {value}"));
                }
                "uid" | "gid" if value.parse::<u32>().is_err() => {
                    return Err(format!("{key} is a number, not {value}"));
                }
                "mode" | "uid" | "gid" => ownership = Some(key.clone()),
                "env" if mount.kind != "secret" => return Err(foreign_key(&key, &mount.kind)),
                known if KEYS.contains(&known) => {}
                unknown => {
                    return Err(format!("there is no key {unknown}{}", hint(unknown, &KEYS)));
                }
            }
            mount.set(&key, &value);
        }
        if let Some(key) = ownership
            && matches!(&*mount.kind, "bind" | "tmpfs")
        {
            return Err(foreign_key(&key, &mount.kind));
        }
        if mount.kind == "secret" {
            if !mount.from.is_empty() {
                return Err("a secret has no from".into());
            }
            if mount.source.is_empty() && mount.target.is_empty() && mount.id.is_empty() {
                return Err("a secret needs an id or a target".into());
            }
            if !mount.source.is_empty() && !mount.id.is_empty() {
                return Err("a secret has an id or a source, not both".into());
            }
        }
        if mount.kind == "ssh" && !mount.source.is_empty() {
            return Err("an SSH mount has no source: name the agent by id".into());
        }
        if !sharing.is_empty() && mount.kind != "cache" {
            return Err(foreign_key("sharing", &mount.kind));
        }
        Ok(mount)
    }

    fn set(&mut self, key: &str, value: &str) {
        match key {
            "type" => self.kind = value.to_ascii_lowercase(),
            "from" => self.from = value.to_owned(),
            "source" | "src" => self.source = value.to_owned(),
            "target" | "dst" | "destination" => self.target = value.to_owned(),
            "id" => self.id = value.to_owned(),
            "env" => self.env = Some(value.to_owned()),
            "required" => self.required = is_true(value),
            _ => {}
        }
    }
}

/// The comma-separated fields; a field in double quotes may hold commas, as in CSV.
///
/// # Errors
/// A quote in the wrong place, or nothing at all.
pub fn fields(value: &str) -> Result<Vec<String>, String> {
    if value.is_empty() {
        return Err("the mount is empty".into());
    }
    let misplaced = || "a double quote stands in the wrong place".to_owned();
    let mut fields = Vec::new();
    let mut rest = value;
    loop {
        let (field, after) = if let Some(quoted) = rest.strip_prefix('"') {
            let mut field = String::new();
            let mut characters = quoted.char_indices().peekable();
            loop {
                match characters.next().ok_or_else(misplaced)? {
                    (_, '"') if characters.next_if(|(_, it)| *it == '"').is_some() => {
                        field.push('"');
                    }
                    (at, '"') => break (field, &quoted[at + 1..]),
                    (_, other) => field.push(other),
                }
            }
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            if rest[..end].contains('"') {
                return Err(misplaced());
            }
            (rest[..end].to_owned(), &rest[end..])
        };
        fields.push(field);
        match after.strip_prefix(',') {
            Some(after) => rest = after,
            None if after.is_empty() => return Ok(fields),
            None => return Err(misplaced()),
        }
    }
}

fn foreign_key(key: &str, kind: &str) -> String {
    format!("a mount of type {kind} has no {key}")
}

fn hint(word: &str, names: &[&str]) -> String {
    super::closest(word, names).map_or_else(String::new, |it| format!(" (did you mean {it}?)"))
}

/// A number with an optional unit, such as `64m` or `1.5GiB`.
fn is_size(value: &str) -> bool {
    let unit_at = value.rfind(|it: char| it.is_ascii_digit() || it == '.').map_or(0, |it| it + 1);
    let (number, unit) = value.split_at(unit_at);
    let unit = unit.trim_start_matches(' ').to_ascii_lowercase();
    let unit =
        unit.strip_suffix('b').map_or(unit.as_str(), |it| it.strip_suffix('i').unwrap_or(it));
    let (whole, fraction) = number.trim().split_once('.').unwrap_or((number.trim(), "0"));
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    digits(whole) && digits(fraction) && matches!(unit, "" | "k" | "m" | "g" | "t" | "p")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, result: Result<(&str, &str, &str, &str), &str>) {
        let parsed = Mount::parse(value, |it| Ok(it.replace("$D", "/d")));
        let parsed = parsed.as_ref().map(|it| (&*it.kind, &*it.from, &*it.source, &*it.target));
        assert_eq!(parsed.map_err(String::as_str), result, "{value}");
    }

    #[test]
    fn mounts_are_read_with_all_their_keys() {
        check("target=.", Ok(("bind", "", "", ".")));
        check("TYPE=Cache,dst=$D,sharing=locked,mode=0755,uid=1", Ok(("cache", "", "", "/d")));
        check("from=build,source=/a,target=/b,rw", Ok(("bind", "build", "/a", "/b")));
        check("type=secret,id=token,required=true", Ok(("secret", "", "", "")));
        check("type=tmpfs,target=/t,size=64m", Ok(("tmpfs", "", "", "/t")));
        check("\"target=/a,b\",rw", Ok(("bind", "", "", "/a,b")));
    }

    #[test]
    fn what_buildkit_refuses_is_said() {
        check("", Err("the mount is empty"));
        check("type=cash,target=/a", Err("there is no mount type cash (did you mean cache?)"));
        check("tpe=cache", Err("there is no key tpe (did you mean type?)"));
        check("target", Err("target has no value: write target=…"));
        check("type=bind,required", Err("a mount of type bind has no required"));
        check(
            "type=cache,target=/a,sharing=all",
            Err("sharing is shared, private or locked, not all"),
        );
        check("target=/a,mode=0755", Err("a mount of type bind has no mode"));
        check("type=secret", Err("a secret needs an id or a target"));
        check("a\"b", Err("a double quote stands in the wrong place"));
    }
}

//! Ports, as EXPOSE takes them.
//!
//! Source: `nat.ParsePortSpecs` of docker/go-connections, which BuildKit calls.

/// Checks `[[ip:]host:]container[/protocol]`, where ports may be ranges.
///
/// # Errors
/// What is wrong, as the end of a sentence.
pub(super) fn check(spec: &str) -> Result<(), String> {
    let (ports, protocol) = spec.split_once('/').unwrap_or((spec, "tcp"));
    let (rest, container) = ports.rsplit_once(':').unwrap_or(("", ports));
    if container.is_empty() {
        return Err("names no port".to_owned());
    }
    if !["tcp", "udp", "sctp", ""].iter().any(|it| it.eq_ignore_ascii_case(protocol)) {
        return Err(format!("has the protocol {protocol}: it is tcp, udp or sctp"));
    }
    range(container)?;
    match rest.rsplit(':').next() {
        None | Some("") => Ok(()),
        Some(host) => range(host),
    }
}

fn range(text: &str) -> Result<(), String> {
    let port = |text: &str| {
        let port = text.parse::<u16>().ok().filter(|_| !text.starts_with('+'));
        port.ok_or_else(|| format!("is no port: {text} is no number up to 65535"))
    };
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    if port(last)? < port(first)? {
        return Err("is a range that ends before it begins".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn ports_are_those_that_docker_takes() {
        for port in ["80", "80/tcp", "53/UDP", "8000-8010", "8080:80", "127.0.0.1:8080:80", "80/"] {
            assert_eq!(check(port), Ok(()), "{port}");
        }
        for port in ["abc", "99999", "80-70", "80/foo", "80:", "-1", "+80", "80-", "#"] {
            assert!(check(port).is_err(), "{port}");
        }
    }
}

//! Addresses in attributes. Whatever a record holds, only a web page, a mail address or a telephone number
//! becomes a link: markup escaping alone does not stop `javascript:`.

/// The address of a link to somewhere else, or nothing where it is neither `https:` nor `mailto:` nor `tel:`.
/// What no address may hold (RFC 3986, 2) is percent-encoded as browsers do; what is encoded already stays.
pub fn url(address: &str) -> Option<String> {
    let begins = |scheme: &str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let scheme = ["https://", "mailto:", "tel:"].into_iter().find(|scheme| begins(scheme)).map(str::len)?;
    // Brackets have their place in a host's address alone (RFC 3986, 3.2.2).
    let host = address[scheme..].find(['/', '?', '#']).map_or(address.len(), |end| scheme + end);
    let kept = |byte| byte > b' ' && byte < 0x7f && !b"\"<>\\^`{|}".contains(&byte);
    let (before, after) = address.split_at(host);
    (host > scheme).then(|| encoded(before, kept) + &encoded(after, |byte| kept(byte) && !b"[]".contains(&byte)))
}

/// The address of a file beside the page. Nothing but unreserved characters is left (RFC 3986, 2.3), so that no
/// name can be taken for a scheme, a folder or another host.
pub fn file(name: &str) -> String {
    encoded(name, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

/// The address of a section of the page.
pub fn fragment(id: &str) -> String {
    format!("#{}", encoded(id, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)))
}

fn encoded(text: &str, allowed: impl Fn(u8) -> bool) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if allowed(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend([byte >> 4, byte & 0x0f].map(|digit| char::from(DIGITS[usize::from(digit)])));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{file, fragment, url};

    #[test]
    fn web_mail_and_telephone_become_links() {
        for good in
            ["https://www.ldi.nrw.de/a%20b?x=1&y=2#z", "HTTPS://example.org", "mailto:a@b.example", "tel:+492999100-0"]
        {
            assert_eq!(url(good).as_deref(), Some(good));
        }
        assert_eq!(url("https://[2001:db8::1]/a[1]").as_deref(), Some("https://[2001:db8::1]/a%5B1%5D"));
        assert_eq!(url("https://x.example/ä \"onload=").as_deref(), Some("https://x.example/%C3%A4%20%22onload="));
    }

    #[test]
    fn nothing_else_becomes_a_link() {
        for bad in [
            "",
            "https:",
            "https://",
            "https:///datei",
            "https:evil.example",
            "http://example.org",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            " https://example.org",
            "\tjavascript:alert(1)",
            "data:text/html,x",
            "//example.org",
            "datei.pdf",
            "mailto:",
            "ht",
            "ü",
        ] {
            assert_eq!(url(bad), None, "{bad}");
        }
    }

    #[test]
    fn file_names_stay_beside_the_page() {
        assert_eq!(file("verfahrensverzeichnis.pdf"), "verfahrensverzeichnis.pdf");
        assert_eq!(file("javascript:alert(1)"), "javascript%3Aalert%281%29");
        assert_eq!(file("//böse.example/\""), "%2F%2Fb%C3%B6se.example%2F%22");
        assert_eq!(fragment("webserver-protokolle"), "#webserver-protokolle");
        assert_eq!(fragment("a b\""), "#a%20b%22");
    }

    proptest! {
        #[test]
        fn addresses_hold_no_character_that_could_end_an_attribute(text in ".*") {
            for address in [Some(file(&text)), Some(fragment(&text)), url(&format!("https://{text}"))].into_iter().flatten() {
                prop_assert!(address.bytes().all(|byte| (b'!'..=b'~').contains(&byte) && !b"\"<>`".contains(&byte)));
            }
        }
    }
}

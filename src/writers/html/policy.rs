//! The policy that lets the browser apply the page's style, run its script, and do nothing else.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// The Content Security Policy (W3C, level 3): no picture but one that stands in the page, no request, no form; the one
/// style and the one script are named by their hashes, so that text which reached the page as either would be neither
/// applied nor run.
pub fn policy(style: &str, script: Option<&str>, has_data: bool) -> String {
    let script = script.map_or_else(|| "'none'".to_owned(), hash);
    let style = hash(style);
    let pictures = if has_data { "data:" } else { "'none'" };
    format!(
        "default-src 'none'; script-src {script}; style-src {style}; img-src {pictures}; base-uri 'none'; \
         form-action 'none'"
    )
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn the_policy_allows_one_style_and_one_script() {
        assert_eq!(
            policy("", Some(""), false),
            "default-src 'none'; script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; \
             style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'none'; base-uri 'none'; \
             form-action 'none'"
        );
        assert!(policy("a", None, false).contains("; script-src 'none'; "));
        assert!(policy("a", None, true).contains("; img-src data:; "));
    }
}

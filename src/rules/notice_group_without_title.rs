use super::Found;
use crate::diagnostic::{Echo, NoticeFault, Place};
use crate::model::{NoticeScope, Register};
use crate::source::pointer::Pointer;

rule! {
    /// Gruppe ohne Titel
    ///
    /// # Was
    /// `verzeichnis notice --group` schreibt Hinweise für eine Gruppe, die in `register.toml` keinen Titel hat. Dann steht
    /// ihre Kennung darüber.
    ///
    /// # Warum
    /// Informationen sind in klarer und einfacher Sprache zu geben (Art. 12 Abs. 1 S. 1 DSGVO); eine Kennung ist für
    /// Dateien gemacht.
    ///
    /// # Beispiel
    /// ```toml
    /// [hinweise]
    /// einleitung = "Hier erfahren Sie, was die Stadt mit Ihren Daten macht."
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// [hinweise.gruppe.internetauftritt]
    /// titel = "Internetauftritt"
    /// ```
    "notice-group-without-title" => Hint;
    Writing(check)
}

fn check(register: &Register, scope: &NoticeScope, found: &mut Found) {
    let NoticeScope::Group(group) = scope else { return };
    let groups = register.head.notices.as_ref().map(|texts| &texts.groups);
    let own = groups.and_then(|groups| groups.get(group));
    if own.is_some_and(|own| own.title.is_some()) {
        return;
    }
    let hinweise = Pointer::root().key("hinweise");
    let at = if own.is_some() { hinweise.key("gruppe").key(group.as_str()) } else { hinweise };
    let fault = NoticeFault::GroupWithoutTitle { group: Echo::new(group.as_str()) };
    found.hint(Place::header("register.toml", at), fault, Some("Art. 12 Abs. 1 S. 1 DSGVO"));
}

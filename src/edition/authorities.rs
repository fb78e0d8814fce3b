//! The supervisory authorities of public bodies, where a register names none (Art. 51, 55, 77 DSGVO).
//!
//! Names and addresses: the authorities list of datenanfragen.de, July 2026. In Bavaria it is the one for public
//! bodies. The authorities of the Union's institutions and of Switzerland were not checked, so a register under
//! their law names its own.

use crate::model::{BodyKind, Jurisdiction, SupervisoryAuthority};

/// The authority that is competent for a public body of this Land; none for companies, over which another may watch
/// (in Bavaria the Landesamt).
pub fn of(land: Jurisdiction, kind: Option<BodyKind>) -> Option<SupervisoryAuthority> {
    if kind == Some(BodyKind::Company) {
        return None;
    }
    let (name, web) = match land {
        Jurisdiction::Federal => {
            ("Bundesbeauftragte für den Datenschutz und die Informationsfreiheit", "https://www.bfdi.bund.de")
        }
        Jurisdiction::BadenWuerttemberg => (
            "Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg",
            "https://www.baden-wuerttemberg.datenschutz.de",
        ),
        Jurisdiction::Bavaria => {
            ("Bayerische Landesbeauftragte für den Datenschutz", "https://www.datenschutz-bayern.de")
        }
        Jurisdiction::Berlin => {
            ("Berliner Beauftragte für Datenschutz und Informationsfreiheit", "https://www.datenschutz-berlin.de")
        }
        Jurisdiction::Brandenburg => (
            "Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg",
            "https://www.lda.brandenburg.de",
        ),
        Jurisdiction::Bremen => {
            ("Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen", "https://www.datenschutz.bremen.de")
        }
        Jurisdiction::Hamburg => {
            ("Hamburgische Beauftragte für Datenschutz und Informationsfreiheit", "https://datenschutz-hamburg.de")
        }
        Jurisdiction::Hesse => {
            ("Hessische Beauftragte für Datenschutz und Informationsfreiheit", "https://datenschutz.hessen.de")
        }
        Jurisdiction::MecklenburgWesternPomerania => (
            "Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern",
            "https://www.datenschutz-mv.de",
        ),
        Jurisdiction::LowerSaxony => {
            ("Landesbeauftragte für den Datenschutz Niedersachsen", "https://lfd.niedersachsen.de")
        }
        Jurisdiction::NorthRhineWestphalia => {
            ("Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen", "https://www.ldi.nrw.de")
        }
        Jurisdiction::RhinelandPalatinate => (
            "Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz",
            "https://www.datenschutz.rlp.de",
        ),
        Jurisdiction::Saarland => ("Unabhängiges Datenschutzzentrum Saarland", "https://datenschutz.saarland.de"),
        Jurisdiction::Saxony => {
            ("Sächsische Datenschutz- und Transparenzbeauftragte", "https://www.datenschutz.sachsen.de")
        }
        Jurisdiction::SaxonyAnhalt => {
            ("Landesbeauftragte/r für den Datenschutz Sachsen-Anhalt", "https://datenschutz.sachsen-anhalt.de")
        }
        Jurisdiction::SchleswigHolstein => {
            ("Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein", "https://www.datenschutzzentrum.de")
        }
        Jurisdiction::Thuringia => {
            ("Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit", "https://www.tlfdi.de")
        }
        Jurisdiction::Union | Jurisdiction::Switzerland => return None,
    };
    Some(SupervisoryAuthority { name: name.to_owned(), address: None, email: None, web: web.parse().ok() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_one() {
        for land in [
            Jurisdiction::Federal,
            Jurisdiction::BadenWuerttemberg,
            Jurisdiction::Bavaria,
            Jurisdiction::Berlin,
            Jurisdiction::Brandenburg,
            Jurisdiction::Bremen,
            Jurisdiction::Hamburg,
            Jurisdiction::Hesse,
            Jurisdiction::MecklenburgWesternPomerania,
            Jurisdiction::LowerSaxony,
            Jurisdiction::NorthRhineWestphalia,
            Jurisdiction::RhinelandPalatinate,
            Jurisdiction::Saarland,
            Jurisdiction::Saxony,
            Jurisdiction::SaxonyAnhalt,
            Jurisdiction::SchleswigHolstein,
            Jurisdiction::Thuringia,
        ] {
            assert!(of(land, None).is_some_and(|authority| authority.web.is_some()), "{land:?}");
        }
    }
}

//! How long data are kept, and when they are erased (Art. 30 Abs. 1 lit. f DSGVO).

use serde_json::Value;

use super::{Names, legal_basis, node::Node};
use crate::document::compose::erasure_text;
use crate::edition::{PublicActivity, PublicErasure, PublicRegister};
use crate::model::period::{Period, Unit};

/// Every rule of an activity: what it says in words, of which data, for how long, on which legal basis.
pub fn conditions(register: &PublicRegister, activity: &PublicActivity, names: &Names) -> Vec<Node> {
    let rule = |(index, rule): (usize, &PublicErasure)| {
        let PublicErasure {
            data,
            condition: _,
            period,
            at_least,
            from: _,
            before,
            upon,
            same_as: _,
            review,
            then: _,
            legal_basis: basis,
        } = rule;
        let later = activity.erasure[..index].iter().any(|before| before.data == *data);
        let kind = match (review, at_least) {
            // Reviewed, not erased.
            (true, _) => "dpv:StorageCondition",
            // Kept so long, and not: erased by then.
            (false, true) => "dpv:StorageDuration",
            (false, false) => "dpv:StorageDeletion",
        };
        Node::of(kind)
            .with("dct:title", erasure_text(rule, later, register))
            .with("dpv:hasPersonalData", names.data(activity, data))
            .with("dpv:hasDuration", duration(period.as_ref(), upon.as_ref().or(before.as_ref())))
            .with("dpv:hasLegalBasis", basis.as_ref().map(legal_basis::of))
    };
    activity.erasure.iter().enumerate().map(rule).collect()
}

/// A period, or the event that ends it.
fn duration(period: Option<&Period>, event: Option<&String>) -> Value {
    let Some(period) = period else {
        return event.map_or(Value::Null, |event| Node::of("dpv:UntilEventDuration").with("dct:title", event).into());
    };
    let (kind, value) = match period {
        Period::Length(length) => {
            let number = u32::from(length.number());
            let value = match length.unit() {
                Unit::Hours => format!("PT{number}H"),
                Unit::Days => format!("P{number}D"),
                // XML Schema knows no weeks.
                Unit::Weeks => format!("P{}D", 7 * number),
                Unit::Months => format!("P{number}M"),
                // How a calendar year ends is said in words.
                Unit::Years | Unit::CalendarYears => format!("P{number}Y"),
            };
            ("dpv:TemporalDuration", Some(value))
        }
        Period::WithoutUndueDelay => ("dpv:IndeterminateDuration", None),
        Period::Permanent => ("dpv:EndlessDuration", None),
    };
    Node::of(kind).with("dct:title", period).with("rdf:value", value).into()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::duration;

    fn told(period: &str) -> Value {
        duration(Some(&period.parse().expect(period)), None)
    }

    #[test]
    fn periods_are_durations_of_xml_schema() {
        for (period, value) in [
            ("72 Stunden", "PT72H"),
            ("2 Wochen", "P14D"),
            ("6 Monate", "P6M"),
            ("10 Jahre", "P10Y"),
            ("1 Kalenderjahr", "P1Y"),
        ] {
            let expected = json!({ "@type": "dpv:TemporalDuration", "dct:title": period, "rdf:value": value });
            assert_eq!(told(period), expected);
        }
        assert_eq!(told("dauerhaft"), json!({ "@type": "dpv:EndlessDuration", "dct:title": "dauerhaft" }));
        assert_eq!(told("unverzüglich")["@type"], "dpv:IndeterminateDuration");
        let event = "Widerruf der Einwilligung".to_owned();
        let expected = json!({ "@type": "dpv:UntilEventDuration", "dct:title": event });
        assert_eq!(duration(None, Some(&event)), expected);
        assert_eq!(duration(None, None), Value::Null);
    }
}

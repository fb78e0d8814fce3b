//! What is kept back as one JSON object, for programs of the house. What is there stays; keys may be added.

use serde_json::{Map, Value, json};

use crate::{edition::Overview, model::Record};

/// Prints it, indented by two spaces.
pub fn print(overview: &Overview, folder: &str) -> String {
    let Overview { jurisdiction: _, withheld, drafts, shown, answers, contracts, remark } = overview;
    let withheld = withheld.iter().map(|(record, withholding)| {
        let mut value = named(record, folder);
        value.insert("reason".to_owned(), json!(withholding.reason));
        value.insert("since".to_owned(), json!(withholding.since.map(|day| day.to_string())));
        Value::Object(value)
    });
    let answers: Map<String, Value> =
        answers.iter().map(|(answer, number)| (answer.key().to_owned(), json!(number))).collect();
    let report = json!({
        "format": 1,
        "withheld": withheld.collect::<Vec<_>>(),
        "drafts": drafts.iter().map(|record| Value::Object(named(record, folder))).collect::<Vec<_>>(),
        "shown": shown,
        "internal": answers,
        "contracts": contracts,
        "remark": remark,
    });
    format!("{report:#}\n")
}

fn named(record: &Record, folder: &str) -> Map<String, Value> {
    let pairs = [
        ("identifier", json!(record.key.as_str())),
        ("designation", json!(record.activity.designation)),
        ("file", json!(format!("{folder}/{}", record.file))),
    ];
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

//! A node of the graph, as it is written: nothing that says nothing.

use serde::Serialize;
use serde_json::{Map, Value};

/// Something of which something is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Node(Map<String, Value>);

impl Node {
    /// Something of a type, or of several.
    pub fn of(kind: impl Into<Value>) -> Self {
        let mut node = Map::new();
        node.insert("@type".to_owned(), kind.into());
        Self(node)
    }

    /// The same, by the name under which others speak of it.
    pub fn named(self, id: String) -> Self {
        let mut node = Map::new();
        node.insert("@id".to_owned(), Value::String(id));
        node.extend(self.0);
        Self(node)
    }

    /// Says something of it. What is empty is not said.
    pub fn with(mut self, key: &str, value: impl Serialize) -> Self {
        // None of our values fails to be JSON; see the writer of `verzeichnis.json`.
        let value = serde_json::to_value(value).expect("a value of the edition is JSON");
        let says_nothing = match &value {
            Value::Null => true,
            Value::Array(all) => all.is_empty(),
            Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => false,
        };
        if !says_nothing {
            self.0.insert(key.to_owned(), value);
        }
        self
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Object(node.0)
    }
}

impl Serialize for Node {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Something of a type whose words say all.
pub fn titled(kind: &str, title: impl Serialize) -> Node {
    Node::of(kind).with("dct:title", title)
}

/// What is named elsewhere.
pub fn reference(id: String) -> Value {
    let mut node = Map::new();
    node.insert("@id".to_owned(), Value::String(id));
    Value::Object(node)
}

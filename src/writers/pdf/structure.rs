//! The logical structure: the tag tree of ISO 32000-1, 14.7 and 14.8, built in reading order while the text
//! is laid out. Content is referred to by `ContentId`; where it came to stand, in which marked-content
//! sequences of which pages, is known only when the pages are painted.

/// A node of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// A piece of a node's own content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentId(pub u32);

/// A standard structure type (ISO 32000-1, 14.8.4), as far as a register needs them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub enum Role {
    Document,
    Sect,
    Heading(u8),
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    Caption,
    TableRow,
    /// With `Scope` `Column`.
    ColumnHeader,
    /// As above, over two columns.
    WideColumnHeader,
    /// With `Scope` `Row`.
    RowHeader,
    /// As above, over two columns.
    WideRowHeader,
    TableCell,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Span,
    /// With `/Alt`, which stands for all that it holds (ISO 14289-1, 7.3).
    Figure,
    Code,
}

/// What a node is.
#[derive(Debug, Clone)]
pub struct Node {
    /// Its type.
    pub role: Role,
    /// Its parent; none for the root.
    pub parent: Option<NodeId>,
    /// Its children and its own content, in reading order.
    pub kids: Vec<Kid>,
    /// What hardly any node has. A register of 5,000 activities has half a million nodes, so the rest is not paid
    /// for by all.
    pub extras: Option<Box<Extras>>,
}

impl Node {
    const fn new(role: Role, parent: Option<NodeId>) -> Self {
        Self { role, parent, kids: Vec::new(), extras: None }
    }

    /// What hardly any node has, to be filled.
    pub fn extras_mut(&mut self) -> &mut Extras {
        self.extras.get_or_insert_default()
    }
}

/// Attributes that few nodes have.
#[derive(Debug, Clone, Default)]
pub struct Extras {
    /// `/Alt`.
    pub alt: Option<String>,
    /// `/E`, the long form of an abbreviation.
    pub expansion: Option<String>,
    /// `/Lang`, where it is not the document's.
    pub language: Option<&'static str>,
    /// `/BBox`: what it covers of the one page that it stands on.
    pub bounds: Option<Bounds>,
}

/// A part of a page, in points from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Left edge.
    pub left: f32,
    /// Top edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Bottom edge.
    pub bottom: f32,
}

/// A child of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    /// Another node.
    Node(NodeId),
    /// Content of its own.
    Content(ContentId),
}

/// The tree; node 0 is its root.
#[derive(Debug, Clone)]
pub struct Structure {
    nodes: Vec<Node>,
    owners: Vec<NodeId>,
}

impl Structure {
    /// The root of every tree.
    pub const ROOT: NodeId = NodeId(0);

    /// A tree that holds its root, a `Document`, alone.
    pub fn new() -> Self {
        Self { nodes: vec![Node::new(Role::Document, None)], owners: Vec::new() }
    }

    /// Adds a node behind the last child of `parent`.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).expect("fewer than 2^32 nodes"));
        self.nodes.push(Node::new(role, Some(parent)));
        self.node_mut(parent).kids.push(Kid::Node(id));
        id
    }

    /// Adds a piece of content behind the last child of `owner`.
    pub fn content(&mut self, owner: NodeId) -> ContentId {
        let id = ContentId(u32::try_from(self.owners.len()).expect("fewer than 2^32 pieces"));
        self.owners.push(owner);
        self.node_mut(owner).kids.push(Kid::Content(id));
        id
    }

    /// A node.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// A node, to be given attributes.
    pub fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0 as usize]
    }

    /// All nodes, by id; a parent stands before its children.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The node that a piece of content belongs to.
    pub fn owner(&self, content: ContentId) -> NodeId {
        self.owners[content.0 as usize]
    }

    /// How many pieces of content there are.
    pub fn contents(&self) -> usize {
        self.owners.len()
    }
}

impl Default for Structure {
    fn default() -> Self {
        Self::new()
    }
}

//! The nouns of Article 30 DSGVO, one file each, and the words with a grammar of their own that they are made of.

mod plain_text;

pub mod citation;
pub mod colour;
pub mod contact;
pub mod date;
pub mod key;
pub mod period;
pub mod url;

mod arrangements;
mod bodies;
mod erasure;
mod framework;
mod internal;
mod leika;
mod notice;
mod outline;
mod partner;
mod personal_data_category;
mod processing_activity;
mod purpose;
mod recipient;
mod register;
mod register_head;
mod review;

pub use arrangements::{
    AllClients, ArchiveOffer, AutomatedDecision, Clients, JointController, Provision, ProvisionDuty, SubProcessor,
};
pub use bodies::{BodyKind, Controller, DataProtectionOfficer, Representative, SupervisoryAuthority};
pub use citation::Citation;
pub use colour::Colour;
pub use contact::{Email, Phone};
pub use date::Date;
pub use erasure::ErasureRule;
pub use framework::{Jurisdiction, LegalFramework, Status};
pub use internal::{Contract, ImpactAssessment, Internal, RegisterInternal, ReviewNote, RuleException, Withholding};
pub use key::Key;
pub use leika::{LeikaError, LeikaKey};
pub use notice::{NoticeGroup, NoticeScope, NoticeTexts};
pub use outline::{Asked, Heading, Law, NOTICE, Outline, Question, Restriction, Section, Who};
pub use partner::{Client, Partner, PartnerKind, ResponsibleUnit};
pub use period::Period;
pub use personal_data_category::{PersonalDataCategory, SpecialCategory};
pub use plain_text::PlainText;
pub use processing_activity::ProcessingActivity;
pub use purpose::Purpose;
pub use recipient::{Recipient, RecipientKind, Transfer, TransferGround};
pub use register::{Record, Register};
pub use register_head::{Design, EarlierIssue, FrameLanguage, Logo, Publication, RegisterHead, RuleSetting};
pub use review::NextReview;
pub use url::HttpsUrl;

//! The live preview: watches the plans, builds in memory, answers a browser and tells it what changed.
//!
//! In come the folders to watch and a [`Source`] that builds; out come pages over HTTP on this machine
//! and an event for each build that differs. Every answer comes from one immutable snapshot: no
//! request ever becomes a path on disk, and a failed build leaves the last good one in place.

mod answer;
mod connection;
mod events;
mod follow;
mod guard;
mod http;
mod media;
mod preview;
mod snapshot;
mod source;
mod watch;
mod window;

pub use answer::CONTENT_SECURITY_POLICY;
/// The address of a machine.
pub type Host = std::net::IpAddr;

pub use follow::follow;
pub use media::media_type;
pub use preview::{Options, Port, Preview, Running};
pub use source::{Build, Changed, OnDemand, Page, Source};
pub use watch::Watching;

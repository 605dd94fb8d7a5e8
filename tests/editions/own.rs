//! Audiences of one's own, which see less than a built-in one.

//! The customer's edition as a page that one hands over.

//! What is said of programs, as a whole.

use super::{families, program};

#[test]
fn every_name_is_known_once() {
    for family in families() {
        for it in family.programs {
            for name in it.names {
                let found = program(name).expect("a name of a family");
                assert!(std::ptr::eq(found, it), "{name} in {}", family.title);
            }
        }
    }
}

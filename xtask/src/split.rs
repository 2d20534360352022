//! Splits the release's module in two: what the first view needs, and the rest, which comes right
//! after it.
//!
//! To the rest belong the functions of the rooms below, and all functions and constants that only
//! these need. It takes memory, table and functions from the first part, as imports. What the first
//! part calls of the rest it calls through the table, whose places for that stay empty until the
//! rest fills them: a call before would stop the program, so the page waits (`Analysis::advised`).

use crate::references::{Datum, References};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use walrus::ir::{Call, RefFunc, ReturnCall, Value, Visitor, VisitorMut};
use walrus::ir::{dfs_in_order, dfs_pre_order_mut};
use walrus::passes::gc;
use walrus::{
    ConstExpr, Data, DataKind, Element, ElementItems, ElementKind, Export, ExportItem,
    FunctionBuilder, FunctionId, FunctionKind, Global, GlobalId, GlobalKind, Memory, MemoryId,
    Module, Table, TableId,
};

/// What the rest calls the first part.
const FIRST: &str = "first";

/// What the first view does without, as paths.
const ROOMS: [&str; 25] = [
    "dockerfile_parser::parser",
    "dockerfile_playground::advice",
    "dockerfile_playground::alternatives",
    "dockerfile_playground::analysis::Analyzer>::fix_safe",
    "dockerfile_playground::analysis::advise",
    "dockerfile_playground::app::editor::notes::completions",
    "dockerfile_playground::app::editor::notes::hover",
    "dockerfile_playground::app::folder",
    "dockerfile_playground::app::model::later",
    "dockerfile_playground::app::showdown::Showdown>::compare",
    "dockerfile_playground::complete",
    "dockerfile_playground::context::listing",
    "dockerfile_playground::context::manifest",
    "dockerfile_playground::export",
    "dockerfile_playground::image::given",
    "dockerfile_playground::image::kept",
    "dockerfile_playground::image::packages::install",
    "dockerfile_playground::measured",
    "dockerfile_playground::packages::Index>::",
    "dockerfile_playground::packages::Indexes>::add",
    "dockerfile_playground::packages::read",
    "dockerfile_playground::strategies",
    "dockerfile_playground::syntax::typed::parsed",
    "pest::",
    "similar::",
];

/// Components that it does without, and with them all that Yew does for them.
const COMPONENTS: [&str; 11] = [
    "dockerfile_playground::app::components::build_panel",
    "dockerfile_playground::app::components::changes",
    "dockerfile_playground::app::components::context_pane",
    "dockerfile_playground::app::components::examples_menu",
    "dockerfile_playground::app::components::export_menu",
    "dockerfile_playground::app::components::notices",
    "dockerfile_playground::app::components::problem_list",
    "dockerfile_playground::app::components::results",
    "dockerfile_playground::app::components::showdown",
    "dockerfile_playground::app::components::size_panel",
    "dockerfile_playground::app::components::smaller_bases",
];

/// What the first part may call of them, as it waits for the rest, or has nothing to call it for,
/// before. Another entry is a page that stops at its start, or soon after.
const ENTRIES: [&str; 26] = [
    "dockerfile_parser::parser",
    "dockerfile_playground::advice::Rule as core::cmp::PartialEq",
    "dockerfile_playground::analysis::advise",
    "dockerfile_playground::app::components::context_pane::context_pane",
    "dockerfile_playground::app::components::examples_menu::examples_menu",
    "dockerfile_playground::app::components::notices::notices",
    "dockerfile_playground::app::components::notices::spoken",
    "dockerfile_playground::app::editor::notes::completions",
    "dockerfile_playground::app::editor::notes::hover",
    "dockerfile_playground::app::model::later::judge",
    "dockerfile_playground::app::model::later::update",
    "dockerfile_playground::context::manifest::Manifest>::read",
    "dockerfile_playground::export::json::report",
    "dockerfile_playground::image::given::Given>::image",
    "dockerfile_playground::image::given::Given>::read",
    "dockerfile_playground::image::given::Given>::take_over",
    "dockerfile_playground::image::reuse::PreviousBuild>::take",
    "dockerfile_playground::image::reuse::reassemble",
    "dockerfile_playground::image::packages::install",
    "dockerfile_playground::packages::Index>::closure",
    "dockerfile_playground::packages::Index>::depends",
    "dockerfile_playground::packages::Index>::find",
    "dockerfile_playground::packages::Index>::group",
    "dockerfile_playground::packages::Index>::name",
    "dockerfile_playground::syntax::typed::parsed",
    "pest::",
];

/// The two parts of `module`, which must have its names and came of what the linker made, `linked`.
pub(crate) fn split(module: &[u8], linked: &[u8]) -> Result<(Vec<u8>, Vec<u8>), String> {
    cut(module, &References::read(linked)?)
}

fn cut(module: &[u8], references: &References) -> Result<(Vec<u8>, Vec<u8>), String> {
    let parse = || Module::from_buffer(module).map_err(|error| format!("the module: {error:#}"));
    let plan = Plan::new(&parse()?, references)?;
    let (mut first, mut rest) = (parse()?, parse()?);
    let needed = plan.cut_rest(&mut rest);
    plan.cut_first(&mut first, &needed);
    Ok((first.emit_wasm(), rest.emit_wasm()))
}

/// Functions are known by their number here, which is the same each time a module is read.
#[derive(Debug, Default)]
struct Plan {
    /// The functions of the rest.
    rest: BTreeSet<usize>,
    /// Its constants, as runs of addresses in memory, in their order.
    constants: Vec<Range<u32>>,
    /// The places that functions of the rest have in the table.
    places: BTreeMap<u32, usize>,
    /// Those that the first part calls, and their place.
    entries: BTreeMap<usize, u32>,
    /// How long the table has to be.
    length: u64,
}

impl Plan {
    fn new(module: &Module, references: &References) -> Result<Plan, String> {
        let reach = Reach::new(module, references);
        if !reach.names.iter().any(|it| is_of_rest(it.1)) {
            return Err("no function of the rooms is there: has the module its names?".to_owned());
        }
        let rest: BTreeSet<usize> =
            reach.names.keys().filter(|it| !reach.functions.contains(it)).copied().collect();
        let main = module.tables.main_function_table().ok().flatten();
        let main = main.ok_or("the module has no table, or several")?;
        let mut length = module.tables.get(main).initial;
        let mut places = functions_in_table(module)?;
        places.retain(|_, it| rest.contains(it));
        let mut entries = BTreeMap::new();
        for caller in &reach.functions {
            for it in reach.calls[caller].intersection(&rest) {
                if entries.contains_key(it) {
                    continue;
                }
                let name = path(reach.names[it]);
                if !ENTRIES.iter().any(|it| name.starts_with(it)) {
                    return Err(format!(
                        "{} of the first part calls {name} of the second, which may not have \
                         come: keep that in the first part, or make it wait and add it to ENTRIES",
                        path(reach.names[caller])
                    ));
                }
                let place = u32::try_from(length).map_err(|_| "the table is too long")?;
                entries.insert(*it, place);
                places.insert(place, *it);
                length += 1;
            }
        }
        Ok(Plan { rest, constants: reach.constants_of_rest(), places, entries, length })
    }

    /// Leaves only the rest; the result names what it needs of the first part.
    fn cut_rest(&self, module: &mut Module) -> Vec<String> {
        let ids = ids(module);
        let constants: Vec<_> = self
            .constants
            .iter()
            .filter_map(|it| Some((it.start, bytes(module, it)?.to_vec())))
            .collect();
        empty(module);
        let mut taken = Taken::default();
        for (number, id) in ids.iter().filter(|it| !self.rest.contains(it.0)) {
            let ty = module.funcs.get(*id).ty();
            let (import, _) = module.add_import_func(FIRST, &format!("f{number}"), ty);
            taken.0.insert(*id, import);
        }
        for it in &self.rest {
            let function = module.funcs.get_mut(ids[it]).kind.unwrap_local_mut();
            let start = function.entry_block();
            dfs_pre_order_mut(&mut taken, function, start);
        }
        for it in module.memories.iter_mut() {
            it.import = Some(module.imports.add(FIRST, &format!("m{}", it.id().index()), it.id()));
        }
        for it in module.tables.iter_mut() {
            it.import = Some(module.imports.add(FIRST, &format!("t{}", it.id().index()), it.id()));
        }
        let globals: Vec<_> = module.globals.iter().map(Global::id).collect();
        for it in globals {
            let import = module.imports.add(FIRST, &format!("g{}", it.index()), it);
            module.globals.get_mut(it).kind = GlobalKind::Import(import);
        }

        let memory = module.memories.iter().next().map(Memory::id);
        for (start, bytes) in constants {
            let Some(memory) = memory else { break };
            let kind = DataKind::Active { memory, offset: place(start) };
            let id = module.data.add(kind, bytes);
            module.memories.get_mut(memory).data_segments.insert(id);
        }

        // Its places in the table, as runs.
        let table = self.lengthen(module);
        let mut places = self.places.iter().peekable();
        while let Some((&start, function)) = places.next() {
            let mut run = vec![ids[function]];
            let mut end = start + 1;
            while let Some((_, next)) = places.next_if(|(place, _)| **place == end) {
                run.push(ids[next]);
                end += 1;
            }
            let kind = ElementKind::Active { table, offset: place(start) };
            module.elements.add(kind, ElementItems::Functions(run));
        }
        gc::run(module);
        let imports = module.imports.iter().filter(|it| it.module == FIRST);
        imports.map(|it| it.name.clone()).collect()
    }

    /// Leaves all but the rest, and offers what that needs.
    fn cut_first(&self, module: &mut Module, needed: &[String]) {
        let ids = ids(module);
        for it in &self.constants {
            // wasm-opt leaves zeros out.
            bytes(module, it).into_iter().for_each(|it| it.fill(0));
        }
        drop_notes_of_linker(module);
        let table = self.lengthen(module);
        for (number, place) in &self.entries {
            let ty = module.funcs.get(ids[number]).ty();
            let (params, results) = module.types.params_results(ty);
            let (params, results) = (params.to_vec(), results.to_vec());
            let mut thunk = FunctionBuilder::new(&mut module.types, &params, &results);
            let params: Vec<_> = params.into_iter().map(|it| module.locals.add(it)).collect();
            let mut body = thunk.func_body();
            for it in &params {
                body.local_get(*it);
            }
            body.i32_const(place.cast_signed()).call_indirect(ty, table);
            module.funcs.get_mut(ids[number]).kind = FunctionKind::Local(thunk.local_func(params));
        }
        // The places that the rest fills have to hold something until then.
        let mut nothing = FunctionBuilder::new(&mut module.types, &[], &[]);
        nothing.func_body().unreachable();
        let nothing = nothing.finish(Vec::new(), &mut module.funcs);
        for element in module.elements.iter_mut() {
            let ElementItems::Functions(functions) = &mut element.items else { continue };
            for it in functions.iter_mut().filter(|it| self.rest.contains(&it.index())) {
                *it = nothing;
            }
        }
        for name in needed {
            let number = name[1..].parse().unwrap_or(usize::MAX);
            let item: ExportItem = match &name[..1] {
                "f" => ids[&number].into(),
                "m" => nth(module.memories.iter().map(Memory::id), MemoryId::index, number).into(),
                "t" => nth(module.tables.iter().map(Table::id), TableId::index, number).into(),
                _ => nth(module.globals.iter().map(Global::id), GlobalId::index, number).into(),
            };
            module.exports.add(name, item);
        }
        gc::run(module);
    }

    /// Makes the table of functions as long as it has to be.
    fn lengthen(&self, module: &mut Module) -> TableId {
        let id = module.tables.main_function_table().ok().flatten().expect("the plan has seen it");
        let table = module.tables.get_mut(id);
        (table.initial, table.maximum) = (self.length, None);
        id
    }
}

/// What the first part reaches from the module's exports, without the rooms.
struct Reach<'a> {
    references: &'a References,
    names: BTreeMap<usize, &'a str>,
    numbers: BTreeMap<&'a str, Vec<usize>>,
    calls: BTreeMap<usize, BTreeSet<usize>>,
    /// What is reached: functions by their number, data by their index in the references.
    functions: BTreeSet<usize>,
    data: BTreeSet<usize>,
}

impl<'a> Reach<'a> {
    fn new(module: &'a Module, references: &'a References) -> Reach<'a> {
        let mut names = BTreeMap::new();
        let mut numbers: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let mut calls = BTreeMap::new();
        for (id, function) in module.funcs.iter_local() {
            let mut called = Called::default();
            dfs_in_order(&mut called, function, function.entry_block());
            let local = called.0.into_iter().map(|it| it.index());
            calls.insert(id.index(), local.collect::<BTreeSet<usize>>());
            let name = module.funcs.get(id).name.as_deref().unwrap_or_default();
            names.insert(id.index(), name);
            numbers.entry(name).or_default().push(id.index());
        }
        for it in calls.values_mut() {
            it.retain(|it| names.contains_key(it));
        }
        let (functions, data) = Default::default();
        let mut reach = Reach { references, names, numbers, calls, functions, data };
        let exported = module.exports.iter().filter_map(|it| match it.item {
            ExportItem::Function(id) => Some(id),
            _ => None,
        });
        let mut open: Vec<Node> =
            exported.chain(module.start).map(|it| Node::Function(it.index())).collect();
        // Of what wasm-bindgen has added, or named anew, nobody says who needs it.
        let known = |name| references.functions.contains_key(name) || is_of_rest(name);
        open.extend(reach.names.iter().filter(|it| !known(*it.1)).map(|it| Node::Function(*it.0)));
        // What is written to stays where it is.
        let data = references.data.iter().enumerate().filter(|it| !it.1.is_constant);
        open.extend(data.map(|it| Node::Datum(it.0)));
        while let Some(it) = open.pop() {
            reach.add(it, &mut open);
        }
        reach
    }

    /// Takes in a node, and puts into `open` what it needs.
    fn add(&mut self, node: Node, open: &mut Vec<Node>) {
        let targets = match node {
            Node::Function(it) => {
                let Some(name) = self.names.get(&it).filter(|_| self.functions.insert(it)) else {
                    return;
                };
                let of_first = |it: &&usize| !is_of_rest(self.names[*it]);
                open.extend(self.calls[&it].iter().filter(of_first).map(|it| Node::Function(*it)));
                self.references.functions.get(*name)
            }
            Node::Datum(it) => self.data.insert(it).then(|| &self.references.data[it].targets),
        };
        let Some(targets) = targets else { return };
        open.extend(targets.data.iter().map(|it| Node::Datum(*it)));
        let names = targets.functions.iter().filter(|it| !is_of_rest(it));
        let functions = names.filter_map(|it| self.numbers.get(it.as_str()));
        open.extend(functions.flatten().map(|it| Node::Function(*it)));
    }

    /// The constants that are not reached, as runs of addresses. Bytes without a name, between two
    /// of them, go with them: what aligns them.
    fn constants_of_rest(&self) -> Vec<Range<u32>> {
        let mut data: Vec<_> = self.references.data.iter().enumerate().collect();
        data.sort_by_key(|(_, it)| (it.place.start, it.place.end));
        let mut runs: Vec<Range<u32>> = Vec::new();
        // Where the last one ended that is reached.
        let mut kept = 0;
        let mut is_open = false;
        for (number, Datum { place, .. }) in data.into_iter().filter(|it| !it.1.place.is_empty()) {
            if self.data.contains(&number) {
                // Data may lie within each other.
                while let Some(run) = runs.pop_if(|it| it.end > place.start) {
                    if run.start < place.start {
                        runs.push(run.start..place.start);
                    }
                }
                kept = kept.max(place.end);
                is_open = false;
            } else if place.end > kept {
                let start = place.start.max(kept);
                match runs.last_mut() {
                    Some(run) if is_open => run.end = run.end.max(place.end),
                    _ => runs.push(start..place.end),
                }
                is_open = true;
            }
        }
        runs
    }
}

#[derive(Clone, Copy)]
enum Node {
    Function(usize),
    Datum(usize),
}

/// The functions by their number.
fn ids(module: &Module) -> BTreeMap<usize, FunctionId> {
    module.funcs.iter().map(|it| (it.id().index(), it.id())).collect()
}

fn nth<I>(mut all: impl Iterator<Item = I>, number_of: fn(&I) -> usize, number: usize) -> I {
    all.find(|it| number_of(it) == number).expect("both parts come from one module")
}

/// What a module puts into memory there.
fn bytes<'a>(module: &'a mut Module, place: &Range<u32>) -> Option<&'a mut [u8]> {
    let (id, from) = module.data.iter().find_map(|it| {
        let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = it.kind else {
            return None;
        };
        let from = place.start.checked_sub(start.cast_unsigned())? as usize;
        (from < it.value.len()).then_some((it.id(), from))
    })?;
    module.data.get_mut(id).value.get_mut(from..from + place.len())
}

/// They are wrong in either part, and take more room than all the rest of it.
fn drop_notes_of_linker(module: &mut Module) {
    for it in ["linking", "reloc.CODE", "reloc.DATA"] {
        module.customs.remove_raw(it);
    }
}

/// Takes away what a module does at its start, and what it offers.
fn empty(module: &mut Module) {
    drop_notes_of_linker(module);
    let exports: Vec<_> = module.exports.iter().map(Export::id).collect();
    exports.into_iter().for_each(|it| module.exports.delete(it));
    let elements: Vec<_> = module.elements.iter().map(Element::id).collect();
    elements.into_iter().for_each(|it| module.elements.delete(it));
    let data: Vec<_> = module.data.iter().map(Data::id).collect();
    data.into_iter().for_each(|it| module.data.delete(it));
    module.memories.iter_mut().for_each(|it| it.data_segments = Default::default());
    module.tables.iter_mut().for_each(|it| it.elem_segments = Default::default());
    module.start = None;
}

/// What the table holds, by place.
fn functions_in_table(module: &Module) -> Result<BTreeMap<u32, usize>, String> {
    let mut functions = BTreeMap::new();
    for element in module.elements.iter() {
        let (ElementKind::Active { offset, .. }, ElementItems::Functions(ids)) =
            (&element.kind, &element.items)
        else {
            return Err("the table is filled in a way that split.rs does not know".to_owned());
        };
        let ConstExpr::Value(Value::I32(start)) = offset else {
            return Err("the table is filled from a place that is not fixed".to_owned());
        };
        functions.extend((start.cast_unsigned()..).zip(ids.iter().map(FunctionId::index)));
    }
    Ok(functions)
}

fn place(number: u32) -> ConstExpr {
    ConstExpr::Value(Value::I32(number.cast_signed()))
}

/// Whether a function of this name stands in one of the rooms, or is about one of the components.
/// Names look like `<crate[0123456789abcdef]::room::Type as other[..]::Trait>::function`.
fn is_of_rest(name: &str) -> bool {
    let name = path(name);
    ROOMS.iter().any(|it| name.starts_with(it)) || COMPONENTS.iter().any(|it| name.contains(it))
}

/// A name without the hashes of crates, from its first crate on.
fn path(name: &str) -> String {
    let hash = |it: &&str| it.len() == 16 && it.bytes().all(|it| it.is_ascii_hexdigit());
    let parts = name.trim_start_matches(['<', '&']).split(['[', ']']);
    parts.filter(|it| !hash(it)).collect()
}

/// The functions that a function calls, or names.
#[derive(Default)]
struct Called(Vec<FunctionId>);

impl Visitor<'_> for Called {
    fn visit_call(&mut self, it: &Call) {
        self.0.push(it.func);
    }

    fn visit_return_call(&mut self, it: &ReturnCall) {
        self.0.push(it.func);
    }

    fn visit_ref_func(&mut self, it: &RefFunc) {
        self.0.push(it.func);
    }
}

/// Functions of the first part, and the imports in their place.
#[derive(Default)]
struct Taken(BTreeMap<FunctionId, FunctionId>);

impl Taken {
    fn replace(&self, function: &mut FunctionId) {
        if let Some(import) = self.0.get(function) {
            *function = *import;
        }
    }
}

impl VisitorMut for Taken {
    fn visit_call_mut(&mut self, it: &mut Call) {
        self.replace(&mut it.func);
    }

    fn visit_return_call_mut(&mut self, it: &mut ReturnCall) {
        self.replace(&mut it.func);
    }

    fn visit_ref_func_mut(&mut self, it: &mut RefFunc) {
        self.replace(&mut it.func);
    }
}

#[cfg(test)]
mod tests {
    use super::{cut, is_of_rest, place};
    use crate::references::{Datum, References, Targets};
    use walrus::DataKind;

    const ENTRY: &str = "dockerfile_playground::analysis::advise";
    const SIZE: &str = "dockerfile_playground::image::size";

    #[test]
    fn a_function_is_of_the_rest_by_its_path_and_a_component_by_any() {
        let package = "dockerfile_playground[0123456789abcdef]";
        let names = [
            (format!("{package}::advice::rules::check"), true),
            (format!("<{package}::advice::Rule as core[fedcba9876543210]::fmt::Debug>::fmt"), true),
            (
                format!("core[fedcba9876543210]::ptr::drop_in_place::<{package}::advice::Rule>"),
                false,
            ),
            (
                format!(
                    "<yew[fedcba9876543210]::Scope<{package}::app::components::build_panel::BuildPanel>>::x"
                ),
                true,
            ),
            (format!("{package}::app::model::update"), false),
        ];
        for (name, expected) in names {
            assert_eq!(is_of_rest(&name), expected, "{name}");
        }
    }

    /// `main` calls `advise` of the rest, which calls `help` for itself and `size` of the first part.
    #[test]
    fn each_part_has_its_functions_and_the_first_calls_the_rest_through_the_table() {
        let (references, module) = (references(), module(ENTRY));
        let whole = walrus::Module::from_buffer(&module).expect("a module");
        let plan = super::Plan::new(&whole, &references).expect("a plan");
        // The third of the rest, which nobody calls, is not written.
        assert_eq!((plan.rest.len(), plan.entries.len(), plan.length), (3, 1, 2));
        let (first, rest) = cut(&module, &references).expect("two parts");
        let first = walrus::Module::from_buffer(&first).expect("a first part");
        let rest = walrus::Module::from_buffer(&rest).expect("a rest");
        assert_eq!(rest.funcs.iter_local().count(), 2);
        // It takes the memory, the table and `size`, and nothing that it does not need.
        let taken: Vec<&str> = rest.imports.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(taken.len(), 3, "{taken:?}");
        for name in taken {
            assert!(first.exports.iter().any(|it| it.name == name), "{name}");
        }
        // `main`, `size`, and what goes through the table to `advise`.
        assert_eq!(first.funcs.iter_local().count(), 3);
    }

    /// The data is "help", "both" and "kept"; `help` refers to the first two, `size` to the second,
    /// and the third can be written to.
    #[test]
    fn constants_go_with_the_functions_that_need_them() {
        let (first, rest) = cut(&module(ENTRY), &references()).expect("two parts");
        let data = |part: &[u8]| {
            let module = walrus::Module::from_buffer(part).expect("a module");
            module.data.iter().map(|it| it.value.clone()).collect::<Vec<_>>()
        };
        assert_eq!(data(&first), [b"\0\0\0\0bothkept"]);
        assert_eq!(data(&rest), [b"help"]);
    }

    #[test]
    fn a_function_goes_with_the_constants_that_name_it() {
        let mut references = references();
        let names = |data: &mut References, datum: usize| {
            data.data[datum].targets.functions.insert("by_address".to_owned());
        };
        let rest = |references: &References| {
            let module = walrus::Module::from_buffer(&module(ENTRY)).expect("a module");
            super::Plan::new(&module, references).expect("a plan").rest.len()
        };
        assert_eq!(rest(&references), 3, "nobody needs it");
        names(&mut references, 0);
        assert_eq!(rest(&references), 3, "the rest needs it");
        names(&mut references, 1);
        assert_eq!(rest(&references), 2, "both need it");
    }

    #[test]
    fn a_module_without_names_is_refused() {
        let mut module = walrus::Module::from_buffer(&module(ENTRY)).expect("a module");
        module.funcs.iter_mut().for_each(|it| it.name = None);
        assert!(cut(&module.emit_wasm(), &references()).unwrap_err().contains("names"));
    }

    #[test]
    fn a_call_that_does_not_wait_is_refused() {
        let refused =
            cut(&module("dockerfile_playground::complete::now"), &references()).unwrap_err();
        assert!(
            refused.starts_with("main of the first part calls dockerfile_playground::complete")
        );
    }

    fn references() -> References {
        let datum = |start: u32, is_constant: bool| Datum {
            place: start..start + 4,
            is_constant,
            targets: Targets::default(),
        };
        let mut references = References {
            data: vec![datum(8, true), datum(12, true), datum(16, false)],
            ..References::default()
        };
        for (name, data) in
            [("main", &[][..]), ("core::help", &[0, 1]), (SIZE, &[1]), ("by_address", &[])]
        {
            let targets = references.functions.entry(name.to_owned()).or_default();
            targets.data.extend(data.iter().copied());
        }
        references
    }

    fn module(entry: &str) -> Vec<u8> {
        use walrus::{FunctionBuilder, Module, RefType};
        let mut module = Module::default();
        module.tables.add_local(false, 1, None, RefType::FUNCREF);
        let memory = module.memories.add_local(false, false, 1, None, None);
        let kind = DataKind::Active { memory, offset: place(8) };
        let data = module.data.add(kind, b"helpbothkept".to_vec());
        module.memories.get_mut(memory).data_segments.insert(data);
        let mut function = |name: &str, calls: &[walrus::FunctionId]| {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
            function.name(name.to_owned());
            for it in calls {
                function.func_body().call(*it);
            }
            function.finish(Vec::new(), &mut module.funcs)
        };
        let size = function(SIZE, &[]);
        let help = function("core::help", &[size]);
        let advise = function(entry, &[help, size]);
        let main = function("main", &[advise, size]);
        function("by_address", &[]);
        module.exports.add("main", main);
        module.exports.add("memory", memory);
        module.emit_wasm()
    }
}

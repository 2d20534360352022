//! The JSON report, format version 2: the one machine-readable face of an analysis.
//!
//! Byte counts are decimal integers, lines and columns are 1-based, columns count UTF-16 code
//! units, and `null` means "not known", never 0. Fields may be added; a change of meaning raises
//! [`FORMAT`].

use serde::Serialize;

use crate::{
    advice::Finding,
    analysis::{Analysis, Total},
    bytes::{Bytes, SizeRange},
    catalog::{self, LibcFamily},
    image::{Image, Layer},
    stages::{Base, EdgeKind, Outline, Source},
    syntax::{Instruction, Keyword},
    text::Edit,
    variants::{Check, Variant},
};

/// The version of the format.
pub const FORMAT: u32 = 2;

/// The report of one file as one line of compact JSON, with these variants; without the field where
/// none are given, as each repeats the whole file.
///
/// # Errors
/// None in practice: the report holds no map with keys other than strings.
pub fn report(
    file: &str,
    analysis: &Analysis,
    variants: Option<&[Variant]>,
) -> serde_json::Result<String> {
    serde_json::to_string(&Report::new(file, analysis, variants))
}

/// The problems only: fields of the report with the same meaning.
///
/// # Errors
/// None in practice, as for [`report`].
pub fn problems(file: &str, analysis: &Analysis) -> serde_json::Result<String> {
    let Report { format, generator, catalog_date, errors, size, findings, .. } =
        Report::new(file, analysis, None);
    serde_json::to_string(&Checked {
        format,
        file,
        generator,
        catalog_date,
        errors,
        size,
        findings,
    })
}

#[derive(Serialize)]
struct Checked<'a> {
    format: u32,
    file: &'a str,
    generator: &'static str,
    catalog_date: &'static str,
    errors: Vec<Error<'a>>,
    size: Total,
    findings: Vec<FindingReport<'a>>,
}

#[derive(Serialize)]
struct Report<'a> {
    format: u32,
    file: &'a str,
    generator: &'static str,
    catalog_date: &'static str,
    errors: Vec<Error<'a>>,
    instructions: Vec<InstructionReport<'a>>,
    stages: Vec<StageReport<'a>>,
    edges: Vec<EdgeReport<'a>>,
    target: Option<usize>,
    size: Total,
    findings: Vec<FindingReport<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    variants: Option<Vec<VariantReport<'a>>>,
    outline: OutlineReport,
}

#[derive(Serialize)]
struct OutlineReport {
    args: Vec<ArgReport>,
    secrets: Vec<String>,
    ssh: Vec<String>,
    targets: Vec<TargetReport>,
    frontend: FrontendReport,
}

#[derive(Serialize)]
struct ArgReport {
    name: String,
    default: Option<String>,
    lines: Vec<usize>,
    used_lines: Vec<usize>,
    scope: ScopeReport,
    value: Option<String>,
    description: Option<String>,
}

/// `"global"`, or the index of a stage.
#[derive(Serialize)]
#[serde(untagged)]
enum ScopeReport {
    Global(&'static str),
    Stage(usize),
}

#[derive(Serialize)]
struct TargetReport {
    name: Option<String>,
    description: Option<String>,
}

#[derive(Serialize)]
struct FrontendReport {
    asked: Option<String>,
    needed: Option<String>,
    line: Option<usize>,
}

#[derive(Serialize)]
struct Error<'a> {
    line: usize,
    end_line: usize,
    message: &'a str,
    kind: &'static str,
}

#[derive(Serialize)]
struct InstructionReport<'a> {
    keyword: String,
    stage: Option<usize>,
    start_line: usize,
    end_line: usize,
    flags: Vec<&'a str>,
    args: Vec<&'a str>,
    json: bool,
    heredocs: Vec<HeredocReport<'a>>,
}

#[derive(Serialize)]
struct HeredocReport<'a> {
    name: &'a str,
    fd: u32,
    expand: bool,
    chomp: bool,
    content: &'a str,
}

#[derive(Serialize)]
struct StageReport<'a> {
    index: usize,
    name: Option<&'a str>,
    base: String,
    base_kind: &'static str,
    base_stage: Option<usize>,
    platform: Option<&'a str>,
    start_line: usize,
    end_line: usize,
    needed: bool,
    level: usize,
    size: Total,
    layers: Vec<LayerReport<'a>>,
    config: Option<ConfigReport<'a>>,
}

#[derive(Serialize)]
struct LayerReport<'a> {
    line: usize,
    end_line: usize,
    instruction: String,
    size: Total,
    wasted: Bytes,
    items: Vec<ItemReport<'a>>,
}

#[derive(Serialize)]
struct ItemReport<'a> {
    label: &'a str,
    bytes: Option<Bytes>,
    basis: &'static str,
    source: &'a str,
}

#[derive(Serialize)]
struct ConfigReport<'a> {
    user: Option<&'a str>,
    workdir: Option<&'a str>,
    entrypoint: Option<&'a [String]>,
    cmd: Option<&'a [String]>,
    shell: Option<bool>,
    libc: Option<&'static str>,
    packages: Option<u32>,
    package_manager: Option<&'a str>,
    runtimes: Vec<RuntimeReport<'a>>,
}

#[derive(Serialize)]
struct RuntimeReport<'a> {
    name: &'a str,
    version: Option<&'a str>,
}

#[derive(Serialize)]
struct EdgeReport<'a> {
    kind: &'static str,
    to: usize,
    line: usize,
    from: SourceReport<'a>,
    paths: &'a [String],
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum SourceReport<'a> {
    Stage(usize),
    Image(&'a str),
    /// What ADD downloads.
    Url(&'a str),
}

#[derive(Serialize)]
struct FindingReport<'a> {
    rule: &'static str,
    severity: &'static str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: &'a str,
    saves: Option<Bytes>,
    also_known_as: Vec<&'static str>,
    fixes: Vec<FixReport<'a>>,
}

#[derive(Serialize)]
struct FixReport<'a> {
    title: &'static str,
    safe: bool,
    edits: Vec<EditReport<'a>>,
}

#[derive(Serialize)]
struct EditReport<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct VariantReport<'a> {
    name: &'static str,
    kind: &'static str,
    stage: Option<usize>,
    base: Option<&'a str>,
    verdict: &'static str,
    size: &'a Total,
    build_size: &'a Total,
    saves: Option<SizeRange>,
    eol: Option<&'a str>,
    packages: Option<u32>,
    shell: Option<bool>,
    package_manager: Option<&'a str>,
    user: Option<&'a str>,
    checks: Vec<CheckReport<'a>>,
    notes: &'a [String],
    dockerfile: Option<&'a str>,
}

#[derive(Serialize)]
struct CheckReport<'a> {
    check: &'a str,
    severity: &'static str,
    line: usize,
    message: &'a str,
}

impl From<Outline> for OutlineReport {
    fn from(outline: Outline) -> OutlineReport {
        let Outline { args, secrets, ssh, targets, frontend, needs } = outline;
        let args = args.into_iter().map(|it| ArgReport {
            name: it.name,
            default: it.default,
            lines: it.lines,
            used_lines: it.used,
            scope: it.stage.map_or(ScopeReport::Global("global"), ScopeReport::Stage),
            value: it.value,
            description: it.description,
        });
        let targets = targets
            .into_iter()
            .map(|it| TargetReport { name: it.name, description: it.description });
        let (needed, line) = needs.map(|it| (it.version, it.line)).unzip();
        OutlineReport {
            args: args.collect(),
            secrets,
            ssh,
            targets: targets.collect(),
            frontend: FrontendReport { asked: frontend, needed, line },
        }
    }
}

impl<'a> Report<'a> {
    fn new(file: &'a str, analysis: &'a Analysis, variants: Option<&'a [Variant]>) -> Report<'a> {
        let stages = &analysis.stages;
        Report {
            format: FORMAT,
            file,
            generator: concat!("dockerfile-playground ", env!("CARGO_PKG_VERSION")),
            catalog_date: catalog::DATE,
            errors: analysis
                .errors
                .iter()
                .map(|it| Error {
                    line: it.lines.0,
                    end_line: it.lines.1,
                    message: &it.message,
                    kind: it.kind.as_str(),
                })
                .collect(),
            instructions: instructions(analysis),
            stages: stages
                .stages
                .iter()
                .enumerate()
                .map(|(index, _)| stage(analysis, index))
                .collect(),
            edges: stages
                .edges
                .iter()
                .filter(|it| {
                    it.from != Source::Image("scratch".into()) || it.kind != EdgeKind::From
                })
                .map(|it| EdgeReport {
                    kind: match it.kind {
                        EdgeKind::From => "from",
                        EdgeKind::Copy => "copy",
                        EdgeKind::Mount => "mount",
                    },
                    to: it.to,
                    line: analysis.lines.line(it.span.start),
                    from: match &it.from {
                        Source::Stage(index) => SourceReport::Stage(*index),
                        Source::Image(image) => SourceReport::Image(image),
                        Source::Url(url) => SourceReport::Url(url),
                    },
                    paths: &it.paths,
                })
                .collect(),
            target: stages.target,
            size: stages.target.map_or(Total::UNKNOWN, |it| analysis.total(it)),
            findings: analysis.findings.iter().map(|it| finding(analysis, it)).collect(),
            variants: variants.map(|it| it.iter().map(variant).collect()),
            outline: Outline::new(&analysis.dockerfile, stages).into(),
        }
    }
}

fn instructions(analysis: &Analysis) -> Vec<InstructionReport<'_>> {
    let mut stage = None;
    analysis
        .dockerfile
        .instructions
        .iter()
        .map(|it| {
            if matches!(it.typed, crate::syntax::Typed::From(_)) {
                stage = Some(stage.map_or(0, |index| index + 1));
            }
            InstructionReport {
                keyword: keyword(it),
                stage,
                start_line: it.start_line,
                end_line: it.end_line,
                flags: it.flags.iter().map(|flag| flag.text.as_str()).collect(),
                args: it.arguments.iter().map(|word| word.text.as_str()).collect(),
                json: it.json,
                heredocs: it
                    .heredocs
                    .iter()
                    .map(|heredoc| HeredocReport {
                        name: &heredoc.name,
                        fd: heredoc.fd,
                        expand: heredoc.expand,
                        chomp: heredoc.chomp,
                        content: &heredoc.content,
                    })
                    .collect(),
            }
        })
        .collect()
}

fn keyword(instruction: &Instruction) -> String {
    match instruction.keyword {
        Keyword::Unknown => instruction.keyword_text.to_ascii_uppercase(),
        known => known.as_str().to_owned(),
    }
}

fn stage(analysis: &Analysis, index: usize) -> StageReport<'_> {
    let stage = &analysis.stages.stages[index];
    let image = analysis.images.get(index);
    let (base, base_kind, base_stage) = match &stage.base {
        Base::Scratch => ("scratch".to_owned(), "scratch", None),
        Base::Stage(it) => (analysis.stages.stages[*it].title(*it), "stage", Some(*it)),
        Base::Image(image) => (image.clone(), "image", None),
    };
    StageReport {
        index,
        name: stage.name.as_deref(),
        base,
        base_kind,
        base_stage,
        platform: stage.platform.as_deref(),
        start_line: stage.lines.0,
        end_line: stage.lines.1,
        needed: stage.needed,
        level: stage.level,
        size: analysis.total(index),
        layers: image.map_or_else(Vec::new, |it| {
            it.layers.iter().map(|layer| layer_report(analysis, layer)).collect()
        }),
        config: image.map(config),
    }
}

fn layer_report<'a>(analysis: &'a Analysis, layer: &'a Layer) -> LayerReport<'a> {
    let instruction = &analysis.dockerfile.instructions[layer.instruction];
    LayerReport {
        line: instruction.start_line,
        end_line: instruction.end_line,
        instruction: keyword(instruction),
        size: analysis.layer_total(layer),
        wasted: layer.wasted,
        items: layer
            .items
            .iter()
            .map(|it| ItemReport {
                label: &it.label,
                bytes: it.size.disk.map(|range| range.likely),
                basis: it.basis.as_str(),
                source: &it.source,
            })
            .collect(),
    }
}

fn config(image: &Image) -> ConfigReport<'_> {
    let config = &image.config;
    ConfigReport {
        user: config.user.as_deref(),
        workdir: config.workdir.as_deref(),
        entrypoint: config.entrypoint.as_deref(),
        cmd: config.cmd.as_deref(),
        shell: config.shell,
        libc: match config.libc.map(|it| it.family) {
            Some(LibcFamily::Glibc) => Some("glibc"),
            Some(LibcFamily::Musl) => Some("musl"),
            // The format has no word for it.
            Some(LibcFamily::Uclibc) => None,
            None => config.bare.then_some("none"),
        },
        packages: config.packages,
        package_manager: config.package_manager.as_deref(),
        runtimes: config
            .runtimes
            .iter()
            .map(|it| RuntimeReport { name: &it.name, version: it.version.as_deref() })
            .collect(),
    }
}

fn finding<'a>(analysis: &'a Analysis, finding: &'a Finding) -> FindingReport<'a> {
    let position = |offset| analysis.lines.position(offset);
    let (start, end) = (position(finding.span.start), position(finding.span.end));
    FindingReport {
        rule: finding.rule.name,
        severity: finding.severity.as_str(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        message: &finding.message,
        saves: finding.saves,
        also_known_as: finding.rule.also_known_as.split_whitespace().collect(),
        fixes: finding
            .fixes
            .iter()
            .map(|it| FixReport { title: it.title, safe: it.safe, edits: edits(&it.edits) })
            .collect(),
    }
}

fn edits(edits: &[Edit]) -> Vec<EditReport<'_>> {
    edits
        .iter()
        .map(|it| EditReport { start: it.span.start, end: it.span.end, text: &it.text })
        .collect()
}

fn variant(it: &Variant) -> VariantReport<'_> {
    VariantReport {
        name: it.name,
        kind: it.kind.as_str(),
        stage: it.stage,
        base: it.base.as_deref(),
        verdict: it.verdict.as_str(),
        size: &it.size,
        build_size: &it.build_size,
        saves: it.saves,
        eol: it.eol,
        packages: it.config.packages,
        shell: it.config.shell,
        package_manager: it.config.package_manager.as_deref(),
        user: it.config.user.as_deref(),
        checks: it.checks.iter().map(check).collect(),
        notes: &it.notes,
        dockerfile: it.dockerfile.as_deref(),
    }
}

fn check(it: &Check) -> CheckReport<'_> {
    let severity = it.severity.as_str();
    CheckReport { check: &it.name, severity, line: it.line, message: &it.message }
}

//! The same instructions as `parse-dockerfile` finds, in files of what both claim to read.

use dockerfile_playground::syntax::parse;

/// Pieces of Dockerfiles; each is one instruction, perhaps with comments and blank lines.
const PIECES: &[&str] = &[
    "FROM alpine AS a{}\n",
    "FROM --platform=linux/amd64 debian:12@sha256:{}\n",
    "from scratch\n",
    "ARG A{}=b\n",
    "ENV A{}=1 B=\"x y\" \\\n    C='z'\n",
    "ENV OLD{} value # no comment\n",
    "LABEL a.b{}=\"c\" \\\n  # comment\n  d=e\n",
    "RUN a && \\\n  b{} \\\n\n  c\n",
    "RUN [\"a\", \"b{}\"]\n",
    "RUN --mount=type=cache,target=/c{} --network=none x\n",
    "RUN <<EOF\nFROM no{}\n# no\nEOF\n",
    "COPY --from=a0 --chown=1:1 /a{} /b\n",
    "COPY [\"a b{}\", \"/c\"]\n",
    "COPY <<-END /x{}\n\ttext\n\tEND\n",
    "ADD --checksum=sha256:ab https://example.org/{} /d\n",
    "  WORKDIR /a{}\n",
    "USER 1{}\n",
    "EXPOSE 80{}/tcp 53/udp\n",
    "VOLUME /v{} /w\n",
    "VOLUME [\"/v{}\"]\n",
    "STOPSIGNAL SIGTERM\n",
    "HEALTHCHECK --interval=5s CMD x{}\n",
    "HEALTHCHECK NONE\n",
    "SHELL [\"/bin/bash\", \"-c\"]\n",
    "ONBUILD RUN x{}\n",
    "ENTRYPOINT [\"/e{}\"]\n",
    "CMD x{} | y\n",
    "MAINTAINER m{}\n",
    "# a comment{}\n\n   \n",
    "# é 🐳 {}\r\n",
];

#[test]
fn instructions_begin_where_parse_dockerfile_finds_them() {
    let mut seed = 1_u64;
    for _ in 0..500 {
        let mut text = "FROM alpine AS a0\n".to_owned();
        for at in 0..20 {
            // A plain linear congruence (Knuth's MMIX constants): the same files every time.
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let piece = PIECES[usize::try_from(seed >> 33).expect("31 bits") % PIECES.len()];
            text += &piece.replace("{}", &format!("{at}{}", "0".repeat(62)));
        }
        let theirs =
            parse_dockerfile::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let theirs: Vec<usize> = theirs.instructions.iter().map(keyword_start).collect();
        let ours: Vec<usize> =
            parse(&text).0.instructions.iter().map(|it| it.keyword_span.start).collect();
        assert_eq!(ours, theirs, "{text}");
    }
}

fn keyword_start(instruction: &parse_dockerfile::Instruction<'_>) -> usize {
    use parse_dockerfile::Instruction::{
        Add, Arg, Cmd, Copy, Entrypoint, Env, Expose, From, Healthcheck, Label, Maintainer,
        Onbuild, Run, Shell, Stopsignal, User, Volume, Workdir,
    };
    match instruction {
        Add(it) => it.add.span.start,
        Arg(it) => it.arg.span.start,
        Cmd(it) => it.cmd.span.start,
        Copy(it) => it.copy.span.start,
        Entrypoint(it) => it.entrypoint.span.start,
        Env(it) => it.env.span.start,
        Expose(it) => it.expose.span.start,
        From(it) => it.from.span.start,
        Healthcheck(it) => it.healthcheck.span.start,
        Label(it) => it.label.span.start,
        Maintainer(it) => it.maintainer.span.start,
        Onbuild(it) => it.onbuild.span.start,
        Run(it) => it.run.span.start,
        Shell(it) => it.shell.span.start,
        Stopsignal(it) => it.stopsignal.span.start,
        User(it) => it.user.span.start,
        Volume(it) => it.volume.span.start,
        Workdir(it) => it.workdir.span.start,
        _ => usize::MAX,
    }
}

//! The JSON report, field by field.

use dockerfile_playground::{
    analysis::{Input, analyze},
    export::json,
    strategies::{Wishes, compare},
};
use expect_test::expect;

#[test]
fn every_field_of_a_small_file() {
    let text = "\
# syntax=docker/dockerfile:1
FROM example.org/tools AS build
COPY <<EOF /a
é
EOF
FROM scratch
COPY --from=build /a /b
USER 65532
CMD [\"/b\"]
COPY --from=later /x /y
";
    let analysis = analyze(&Input { text: text.to_owned(), ..Input::default() });
    let report = json::report("Dockerfile", &analysis, &[], false).expect("a report");
    let value: serde_json::Value = serde_json::from_str(&report).expect("valid JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("valid JSON");
    expect![[r#"
        {
          "alternatives": [],
          "catalog_date": "2026-11-21",
          "edges": [
            {
              "from": {
                "image": "example.org/tools"
              },
              "kind": "from",
              "line": 2,
              "paths": [],
              "to": 0
            },
            {
              "from": {
                "stage": 0
              },
              "kind": "copy",
              "line": 7,
              "paths": [
                "/a"
              ],
              "to": 1
            },
            {
              "from": {
                "image": "later"
              },
              "kind": "copy",
              "line": 10,
              "paths": [
                "/x"
              ],
              "to": 1
            }
          ],
          "errors": [],
          "file": "Dockerfile",
          "findings": [
            {
              "also_known_as": [
                "DL3006",
                "DL3007",
                "DS-0001",
                "CKV_DOCKER_7",
                "DKL-DI-0006",
                "DF001",
                "DF024"
              ],
              "column": 6,
              "end_column": 23,
              "end_line": 2,
              "fixes": [],
              "line": 2,
              "message": "example.org/tools names no version: the next build may get another one",
              "rule": "base-without-version",
              "saves": null,
              "severity": "info"
            },
            {
              "also_known_as": [
                "DL3022",
                "DF049"
              ],
              "column": 6,
              "end_column": 18,
              "end_line": 10,
              "fixes": [],
              "line": 10,
              "message": "No stage is called later: this copies from an image of that name",
              "rule": "copy-from-unknown-name",
              "saves": null,
              "severity": "info"
            }
          ],
          "format": 1,
          "generator": "dockerfile-playground 0.1.0",
          "instructions": [
            {
              "args": [
                "example.org/tools",
                "AS",
                "build"
              ],
              "end_line": 2,
              "flags": [],
              "heredocs": [],
              "json": false,
              "keyword": "FROM",
              "stage": 0,
              "start_line": 2
            },
            {
              "args": [
                "<<EOF",
                "/a"
              ],
              "end_line": 5,
              "flags": [],
              "heredocs": [
                {
                  "chomp": false,
                  "content": "é\n",
                  "expand": true,
                  "fd": 0,
                  "name": "EOF"
                }
              ],
              "json": false,
              "keyword": "COPY",
              "stage": 0,
              "start_line": 3
            },
            {
              "args": [
                "scratch"
              ],
              "end_line": 6,
              "flags": [],
              "heredocs": [],
              "json": false,
              "keyword": "FROM",
              "stage": 1,
              "start_line": 6
            },
            {
              "args": [
                "/a",
                "/b"
              ],
              "end_line": 7,
              "flags": [
                "--from=build"
              ],
              "heredocs": [],
              "json": false,
              "keyword": "COPY",
              "stage": 1,
              "start_line": 7
            },
            {
              "args": [
                "65532"
              ],
              "end_line": 8,
              "flags": [],
              "heredocs": [],
              "json": false,
              "keyword": "USER",
              "stage": 1,
              "start_line": 8
            },
            {
              "args": [
                "/b"
              ],
              "end_line": 9,
              "flags": [],
              "heredocs": [],
              "json": true,
              "keyword": "CMD",
              "stage": 1,
              "start_line": 9
            },
            {
              "args": [
                "/x",
                "/y"
              ],
              "end_line": 10,
              "flags": [
                "--from=later"
              ],
              "heredocs": [],
              "json": false,
              "keyword": "COPY",
              "stage": 1,
              "start_line": 10
            }
          ],
          "size": {
            "disk": null,
            "pull": null
          },
          "stages": [
            {
              "base": "example.org/tools",
              "base_kind": "image",
              "base_stage": null,
              "config": {
                "cmd": null,
                "entrypoint": null,
                "libc": null,
                "package_manager": null,
                "packages": null,
                "runtimes": [],
                "shell": null,
                "user": null,
                "workdir": null
              },
              "end_line": 5,
              "index": 0,
              "layers": [
                {
                  "end_line": 2,
                  "instruction": "FROM",
                  "items": [
                    {
                      "basis": "unknown",
                      "bytes": null,
                      "label": "example.org/tools",
                      "source": "example.org/tools is not in the catalog"
                    }
                  ],
                  "line": 2,
                  "size": {
                    "disk": null,
                    "pull": null
                  },
                  "wasted": 0
                },
                {
                  "end_line": 5,
                  "instruction": "COPY",
                  "items": [
                    {
                      "basis": "context",
                      "bytes": 3,
                      "label": "/a",
                      "source": "text in the file"
                    }
                  ],
                  "line": 3,
                  "size": {
                    "disk": {
                      "high": 3,
                      "likely": 3,
                      "low": 3
                    },
                    "pull": {
                      "high": 123,
                      "likely": 1,
                      "low": 0
                    }
                  },
                  "wasted": 0
                }
              ],
              "level": 0,
              "name": "build",
              "needed": true,
              "platform": null,
              "size": {
                "disk": null,
                "pull": null
              },
              "start_line": 2
            },
            {
              "base": "scratch",
              "base_kind": "scratch",
              "base_stage": null,
              "config": {
                "cmd": [
                  "/b"
                ],
                "entrypoint": null,
                "libc": "none",
                "package_manager": null,
                "packages": 0,
                "runtimes": [],
                "shell": false,
                "user": "65532",
                "workdir": "/"
              },
              "end_line": 10,
              "index": 1,
              "layers": [
                {
                  "end_line": 6,
                  "instruction": "FROM",
                  "items": [],
                  "line": 6,
                  "size": {
                    "disk": {
                      "high": 0,
                      "likely": 0,
                      "low": 0
                    },
                    "pull": {
                      "high": 0,
                      "likely": 0,
                      "low": 0
                    }
                  },
                  "wasted": 0
                },
                {
                  "end_line": 7,
                  "instruction": "COPY",
                  "items": [
                    {
                      "basis": "copied",
                      "bytes": 3,
                      "label": "/a of build",
                      "source": "/a: text in the file"
                    }
                  ],
                  "line": 7,
                  "size": {
                    "disk": {
                      "high": 3,
                      "likely": 3,
                      "low": 3
                    },
                    "pull": {
                      "high": 123,
                      "likely": 1,
                      "low": 0
                    }
                  },
                  "wasted": 0
                },
                {
                  "end_line": 8,
                  "instruction": "USER",
                  "items": [],
                  "line": 8,
                  "size": {
                    "disk": {
                      "high": 0,
                      "likely": 0,
                      "low": 0
                    },
                    "pull": {
                      "high": 0,
                      "likely": 0,
                      "low": 0
                    }
                  },
                  "wasted": 0
                },
                {
                  "end_line": 9,
                  "instruction": "CMD",
                  "items": [],
                  "line": 9,
                  "size": {
                    "disk": {
                      "high": 0,
                      "likely": 0,
                      "low": 0
                    },
                    "pull": {
                      "high": 0,
                      "likely": 0,
                      "low": 0
                    }
                  },
                  "wasted": 0
                },
                {
                  "end_line": 10,
                  "instruction": "COPY",
                  "items": [
                    {
                      "basis": "unknown",
                      "bytes": null,
                      "label": "/x of later",
                      "source": "how big /x is in later is not known"
                    }
                  ],
                  "line": 10,
                  "size": {
                    "disk": null,
                    "pull": null
                  },
                  "wasted": 0
                }
              ],
              "level": 1,
              "name": null,
              "needed": true,
              "platform": null,
              "size": {
                "disk": null,
                "pull": null
              },
              "start_line": 6
            }
          ],
          "target": 1
        }"#]]
    .assert_eq(&pretty);
}

#[test]
fn every_field_of_the_ways_to_build_it() {
    let text = "\
FROM golang:1.23
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /app .
CMD [\"/app\"]
";
    let input = Input { text: text.to_owned(), ..Input::default() };
    let analysis = analyze(&input);
    let strategies = compare(&input, &analysis, Wishes::default());
    let report = json::report("Dockerfile", &analysis, &strategies, false).expect("a report");
    let value: serde_json::Value = serde_json::from_str(&report).expect("valid JSON");
    let found = value["strategies"].as_array().expect("a list");
    assert_eq!(found.len(), strategies.len());
    let mut shown = String::new();
    for (one, strategy) in found.iter().zip(&strategies) {
        let fields: Vec<&str> =
            one.as_object().expect("an object").keys().map(|it| &**it).collect();
        assert_eq!(
            fields,
            [
                "build_size",
                "dockerfile",
                "line",
                "name",
                "notes",
                "packages",
                "refused",
                "runs_as_root",
                "shell",
                "size"
            ]
        );
        assert!(one["runs_as_root"].is_boolean());
        let is_size = |it: &serde_json::Value| {
            ["disk", "pull"].into_iter().all(|kind| it[kind]["likely"].is_u64())
        };
        // Either a file with its sizes, or a reason.
        let is_made = strategy.outcome.is_ok();
        let text = strategy.outcome.as_ref().ok().map(|it| it.text.as_str());
        assert_eq!(one["dockerfile"].as_str(), text);
        assert_eq!(is_made, is_size(&one["size"]) && is_size(&one["build_size"]));
        assert_eq!(is_made, one["refused"].is_null());
        let notes = one["notes"].as_array().expect("a list");
        assert!(notes.iter().all(|it| it["message"].is_string() && it.get("line").is_some()));
        shown += &format!(
            "{}: shell {}, root {}, packages {}\n",
            one["name"], one["shell"], one["runs_as_root"], one["packages"]
        );
    }
    expect![[r#"
        "as written": shell true, root true, packages null
        "normal": shell null, root false, packages null
        "multi-stage": shell true, root false, packages null
        "distroless": shell false, root false, packages 6
        "scratch": shell false, root false, packages 0
        "alpine": shell true, root false, packages null
        "chainguard": shell false, root false, packages null
        "ubi-micro": shell true, root false, packages null
    "#]]
    .assert_eq(&shown);
    // Who did not compare says nothing of it.
    let report = json::report("Dockerfile", &analysis, &[], false).expect("a report");
    assert!(!report.contains("\"strategies\"") && report.contains("\"alternatives\""));
}

#[test]
fn what_the_user_brings_is_an_assumption() {
    let text = "FROM scratch\nCOPY a /\nCOPY b /\n".to_owned();
    let sizes = "1MB COPY a /\n~2MB COPY b /".to_owned();
    let analysis = analyze(&Input { text, sizes, ..Input::default() });
    let report = json::report("Dockerfile", &analysis, &[], false).expect("a report");
    let value: serde_json::Value = serde_json::from_str(&report).expect("valid JSON");
    let items = ["1", "2"].map(|at| value.pointer(&format!("/stages/0/layers/{at}/items/0")));
    let basis = items.map(|it| it.map(|it| (it["basis"].as_str(), it["source"].as_str())));
    assert_eq!(
        basis,
        [
            Some((Some("assumption"), Some("set by you"))),
            Some((Some("assumption"), Some("printed by docker")))
        ]
    );
}

#[test]
fn nothing_to_build_is_a_report_too() {
    let report = json::report("-", &analyze(&Input::default()), &[], true).expect("a report");
    expect![[r#"{"format":1,"file":"-","generator":"dockerfile-playground 0.1.0","catalog_date":"2026-11-21","errors":[{"line":1,"end_line":1,"message":"There is no instruction here yet. A Dockerfile starts with FROM.","kind":"parse"}],"instructions":[],"stages":[],"edges":[],"target":null,"size":{"disk":null,"pull":null},"findings":[]}"#]].assert_eq(&report);
}

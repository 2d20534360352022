//! The JSON report, field by field.

use dockerfile_playground::{
    analysis::{Input, analyze},
    export::json,
    strategies::{Wishes, compare},
    variants::variants,
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
    let report = json::report("Dockerfile", &analysis, None).expect("a report");
    let value: serde_json::Value = serde_json::from_str(&report).expect("valid JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("valid JSON");
    expect![[r#"
        {
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
              "message": "example.org/tools is not pinned to a version: the next build may get a different one",
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
              "message": "There is no stage later, so this copies from an image of that name",
              "rule": "copy-from-unknown-name",
              "saves": null,
              "severity": "info"
            }
          ],
          "format": 2,
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
          "outline": {
            "args": [],
            "frontend": {
              "asked": "docker/dockerfile:1",
              "line": 3,
              "needed": "1.4"
            },
            "secrets": [],
            "ssh": [],
            "targets": [
              {
                "description": null,
                "name": "build"
              },
              {
                "description": null,
                "name": null
              }
            ]
          },
          "size": {
            "disk": {
              "high": 300000003,
              "likely": 5000003,
              "low": 3
            },
            "not_counted": [],
            "pull": {
              "high": 120038130,
              "likely": 2000001,
              "low": 0
            }
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
                    "not_counted": [
                      {
                        "label": "example.org/tools",
                        "line": 2,
                        "why": "example.org/tools is not in the catalog"
                      }
                    ],
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
                    "not_counted": [],
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
                "disk": {
                  "high": 3,
                  "likely": 3,
                  "low": 3
                },
                "not_counted": [
                  {
                    "label": "example.org/tools",
                    "line": 2,
                    "why": "example.org/tools is not in the catalog"
                  }
                ],
                "pull": {
                  "high": 123,
                  "likely": 1,
                  "low": 0
                }
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
                    "not_counted": [],
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
                    "not_counted": [],
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
                    "not_counted": [],
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
                    "not_counted": [],
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
                      "basis": "assumption",
                      "bytes": 5000000,
                      "label": "/x of later",
                      "source": "how big /x is in later is not known; nothing tells what is there: up to 300 MB, 5 MB likely"
                    }
                  ],
                  "line": 10,
                  "size": {
                    "disk": {
                      "high": 300000000,
                      "likely": 5000000,
                      "low": 0
                    },
                    "not_counted": [],
                    "pull": {
                      "high": 120038129,
                      "likely": 2000000,
                      "low": 0
                    }
                  },
                  "wasted": 0
                }
              ],
              "level": 1,
              "name": null,
              "needed": true,
              "platform": null,
              "size": {
                "disk": {
                  "high": 300000003,
                  "likely": 5000003,
                  "low": 3
                },
                "not_counted": [],
                "pull": {
                  "high": 120038130,
                  "likely": 2000001,
                  "low": 0
                }
              },
              "start_line": 6
            }
          ],
          "target": 1
        }"#]]
    .assert_eq(&pretty);
}

#[test]
fn every_field_of_the_variants() {
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
    let variants = variants(&input, &analysis, &strategies);
    let report = json::report("Dockerfile", &analysis, Some(&variants)).expect("a report");
    let value: serde_json::Value = serde_json::from_str(&report).expect("valid JSON");
    let found = value["variants"].as_array().expect("a list");
    let mut shown = String::new();
    for one in found {
        let fields: Vec<&str> =
            one.as_object().expect("an object").keys().map(|it| &**it).collect();
        assert_eq!(
            fields,
            [
                "base",
                "build_size",
                "checks",
                "dockerfile",
                "eol",
                "kind",
                "name",
                "notes",
                "package_manager",
                "packages",
                "saves",
                "shell",
                "size",
                "stage",
                "user",
                "verdict"
            ]
        );
        let is_size = |it: &serde_json::Value| {
            ["disk", "pull"].into_iter().all(|kind| it[kind]["likely"].is_u64())
                && it["not_counted"].is_array()
        };
        // Either a file with its sizes, or a reason.
        let is_blocked = one["verdict"] == "blocked";
        assert_eq!(is_blocked, one["dockerfile"].is_null());
        assert_eq!(is_blocked, !(is_size(&one["size"]) && is_size(&one["build_size"])));
        for check in one["checks"].as_array().expect("a list") {
            assert!(check["line"].is_u64() && check["check"].is_string(), "{check}");
        }
        assert!(!is_blocked || one["checks"][0]["severity"] == "error", "{one}");
        shown += &format!(
            "{}: {} {}, {} {} {}\n",
            one["verdict"], one["kind"], one["name"], one["base"], one["user"], one["shell"]
        );
    }
    expect![[r#"
        "works": "rewrite" "scratch", "scratch" "65532" false
        "works": "rewrite" "chainguard", "cgr.dev/chainguard/static:latest" "65532" false
        "works": "rewrite" "distroless", "gcr.io/distroless/static-debian13:nonroot" "65532" false
        "works": "rewrite" "alpine", "alpine:3.24" "root" true
        "works": "rewrite" "ubi-micro", "registry.access.redhat.com/ubi9/ubi-micro:latest" "65532" true
        "works": "rewrite" "multi-stage", "debian:bookworm-slim" "root" true
    "#]].assert_eq(&shown);
    // Who did not ask for them gets none.
    let report = json::report("Dockerfile", &analysis, None).expect("a report");
    assert!(!report.contains("\"variants\""));
}

#[test]
fn what_the_user_brings_is_an_assumption() {
    let text = "FROM scratch\nCOPY a /\nCOPY b /\n".to_owned();
    let sizes = "1MB COPY a /\n~2MB COPY b /".to_owned();
    let analysis = analyze(&Input { text, sizes, ..Input::default() });
    let report = json::report("Dockerfile", &analysis, None).expect("a report");
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
    let report = json::report("-", &analyze(&Input::default()), None).expect("a report");
    expect![[r#"{"format":2,"file":"-","generator":"dockerfile-playground 0.1.0","catalog_date":"2026-11-21","errors":[{"line":1,"end_line":1,"message":"There is no instruction here yet. A Dockerfile starts with FROM.","kind":"parse"}],"instructions":[],"stages":[],"edges":[],"target":null,"size":{"disk":null,"pull":null,"not_counted":[]},"findings":[],"outline":{"args":[],"secrets":[],"ssh":[],"targets":[],"frontend":{"asked":null,"needed":null,"line":null}}}"#]].assert_eq(&report);
}

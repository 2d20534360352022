project = "Small images"
html_theme = "alabaster"
html_js_files = [
    ("https://playground.example/embed.js", {"data-upgrade": "", "data-view": "graph", "defer": "defer"}),
]

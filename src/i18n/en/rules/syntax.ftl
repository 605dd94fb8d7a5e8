# What the rules of the group `syntax` say: files that are broken as text.

syntax-toml =
    .title = broken TOML
    .why = Nothing can be read from a place that is not TOML; the rest of the file still counts.
    .help = mend the line; the message names what is missing
syntax-front-matter =
    .title = broken front matter
    .why = The lines between `+++` say what a page is called and who may see it.
    .help = close the front matter with a line `+++` and mend its TOML
syntax-file =
    .title = a file that cannot be read
    .why = What cannot be read as text is missing from the plan, and nobody would notice.
    .help = save the file as UTF-8 text inside the plan's folder

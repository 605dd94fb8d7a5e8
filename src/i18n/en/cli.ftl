# cli

## Files: why a path, a name or a file is not used

path-empty = the path is empty
path-absolute = the path is absolute
path-dots = the path has a part `.` or `..`
path-empty-part = the path has an empty part
path-character = the path has a control character or a backslash
path-too-long = the path is longer than 240 bytes
skipped-link = symbolic links are not followed
skipped-not-a-file = it is neither a file nor a folder
skipped-submodule = it is another Git repository
skipped-not-utf8 = its name is not UTF-8
skipped-name = its name cannot be used: { $reason }
unread-not-found = the file does not exist
unread-too-large = the file is larger than { $limit } bytes
unread-not-a-file = it is not a regular file
unread-link = symbolic links are not followed, nor is a folder that is one
unread-unreadable = the file cannot be read: { $cause }

# The page of the stakeholder map: its tools, and what it says of each person. Where a text has a
# value that only the reader's browser knows, the page's script puts it in.

site-map-tools = Tools for the map
site-map-search = Find people
site-map-search-hint = Name, function, unit, role
site-map-found = { $at } of { $count }
site-map-nobody = Nobody found
site-map-filter = Filter
site-map-filter-lead = Who fits stays, everybody else fades.
site-map-clear = Show everybody
site-map-no-unit = Without a unit
site-map-layers = Layers
site-map-reporting = Reporting lines
site-map-frames = Frames of units
site-map-former = People who left
site-map-placeholder = Empty seats
site-map-levels = Levels
site-map-all-levels = All levels
site-map-level-count =
    { $count ->
        [one] 1 level
       *[other] { $count } levels
    }
site-map-whole = Whole map
site-map-full = Full screen
site-map-copy = Copy link
site-map-copied = Copied
site-map-keys = Drag to move, Ctrl and wheel to zoom, + − 0 and arrows on the keyboard.
site-map-picture = Picture as { $name }
site-map-picture-failed = This browser makes no picture
site-map-person = Person
site-map-close = Close
site-map-show = Show in the map
site-map-fold = Hide the { $count } below { $name }
site-map-unfold = Show the { $count } below { $name }

site-map-reports = Reports directly
site-map-ties = Lines
site-map-by-influences = influenced by { $name }
site-map-by-trusts = trusted by { $name }
site-map-by-dotted = functional line from { $name }
site-map-by-conflict = at odds with { $name }
site-map-by-deputises = { $name } deputises
site-map-last-spoke = last spoke { $date }
site-map-approves = approves “{ $name }”
site-map-sponsor-of = Sponsor of
site-map-account = On the account's page

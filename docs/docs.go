// Package docs has the pages of the documentation that the command reads.
package docs

import _ "embed"

// ConsoleErrors is the page that leads from what goes wrong in a browser to the
// analyzers that find its cause.
//
//go:embed console-errors.md
var ConsoleErrors string

// Package corspreflight defines an Analyzer that reports preflights which browsers
// take for refused.
//
// # Analyzer corspreflight
//
// corspreflight: report preflights that browsers take for refused
//
// The corspreflight analyzer reports.
package corspreflight

import _ "embed"

//go:embed doc.go
var doc string

// Package originmatch defines an Analyzer that reports checks of the Origin that
// let look-alikes pass.
//
// # Analyzer originmatch
//
// originmatch: report origin checks that look-alikes pass
//
// The originmatch analyzer reports checks of the Origin.
package originmatch

import _ "embed"

//go:embed doc.go
var doc string

// Package ignoredirective defines an Analyzer that reports //corsvet:ignore
// comments that suppress nothing.
//
// # Analyzer ignoredirective
//
// ignoredirective: report corsvet:ignore comments without effect
//
// A finding that is known and accepted is suppressed by a comment that names
// the analyzer and says why:
//
//	//corsvet:ignore varyorigin the CDN never caches this path
//
// The comment stands at the end of the reported line, on a line of its own
// above it, or in the doc comment of a declaration, where it is about all of
// the declaration. Several names are separated by commas, without blanks.
//
// The ignoredirective analyzer reports such comments that do not do what they
// say, because the next reader would take the finding for settled.
//
// Before:
//
//	//corsvet:ignore varyorgin
//	w.Header().Set("Access-Control-Allow-Origin", origin)
//
// After:
//
//	//corsvet:ignore varyorigin the CDN never caches this path
//	w.Header().Set("Access-Control-Allow-Origin", origin)
//
// In the browser's console: nothing. The analyzer that the comment was to
// silence goes on reporting.
//
// There are three categories. "reason": there is no reason, or nothing at all
// after the verb; such a comment suppresses nothing. The word reason alone, which
// editors insert for a person to replace, is none. "name": corsvet has no
// analyzer of that name. "verb": after "corsvet:" stands something other than
// ignore.
//
// Not reported: comments with a blank after the slashes, which are prose; a
// directive at a place where there is nothing to suppress; comments in test
// files.
//
// References: "Go Doc Comments", on directives,
// https://go.dev/doc/comment#syntax.
package ignoredirective

import _ "embed"

//go:embed doc.go
var doc string

// Package devorigin defines an Analyzer that reports origins of a developer's own
// machine which are allowed in production, too.
//
// # Analyzer devorigin
//
// devorigin: report local origins beside public ones, with credentials
//
// The devorigin analyzer reports an origin such as http://localhost:3000 that a
// handler, or a CORS library, allows with credentials beside a public one. Where the
// server runs in public, whatever serves a page on that port of a user's machine can
// read what the user can: another program, a tool with a development server of its
// own, a page that was left running.
//
// It is opt-in, since it depends on where the program runs whether that matters.
//
// Before:
//
//	var allowed = map[string]bool{
//		"https://app.example.com": true,
//		"http://localhost:3000":   true,
//	}
//
// After:
//
//	var allowed = map[string]bool{
//		"https://app.example.com": true,
//	}
//
// The only category is "local". An origin is reported if the code allows it whatever the settings are: where a
// flag, a variable of the environment or a field says that this is a development
// server, nothing is. A list of which all entries are local is one for development,
// and silent, and so is one from a setting. Without credentials nothing is reported:
// anybody may read such an answer without a browser.
//
// In the browser's console there is nothing: the attack works.
//
// References: "CORS protocol and credentials" in the Fetch standard,
// https://fetch.spec.whatwg.org/#cors-protocol-and-credentials.
package devorigin

import _ "embed"

//go:embed doc.go
var doc string

// Package sessions holds what the analyzers report about the cookies of libraries
// against the Set-Cookie lines that these libraries really send.
//
// A folder has the settings of one library, a function each, which returns a
// handler that has the library send its cookie. The test runs the analyzers over
// each function, and asks its handler, over TLS and without.
package sessions

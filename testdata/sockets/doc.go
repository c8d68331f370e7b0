// Package sockets holds what is known of libraries that upgrade connections to
// WebSockets against what they do: each function of the packages below gives one of
// them settings, and serves it. The test shakes hands with that as browsers do.
package sockets

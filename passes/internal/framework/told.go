package framework

import (
	"go/types"
	"slices"
)

// Tells reports whether a function, a method or a field of a library tells the Origin.
func Tells(obj types.Object) bool {
	if obj == nil || obj.Pkg() == nil {
		return false
	}
	l := LibraryAt(obj.Pkg())
	return l != nil && slices.Contains(l.Tells, obj.Name())
}

// ReadsHeader reports whether a method of a library reads the header of the request
// that its first operand names.
func ReadsHeader(obj types.Object) bool {
	l := methodOf(obj)
	return l != nil && slices.Contains(l.Reads, obj.Name())
}

// IsHandshake reports whether a function of a library reports whether a request is a
// handshake of a WebSocket.
func IsHandshake(obj types.Object) bool {
	if obj == nil {
		return false
	}
	l := LibraryAt(obj.Pkg())
	return l != nil && slices.Contains(l.Handshakes, obj.Name())
}

// IsUpgrader reports whether a field of what a library makes is the upgrader of that,
// which lets everyone in unless it is told otherwise.
func IsUpgrader(obj types.Object) bool {
	f, ok := obj.(*types.Var)
	if !ok || !f.IsField() {
		return false
	}
	l := LibraryAt(f.Pkg())
	return l != nil && slices.ContainsFunc(l.Sinks, func(s Sink) bool { return s.Way == ByMaking && s.Unless == f.Name() })
}

// Greets returns the library that calls what a method of it is given with each
// connection, nil if the method is none of those.
func Greets(obj types.Object) *Library {
	if l := methodOf(obj); l != nil && slices.Contains(l.Greeters, obj.Name()) {
		return l
	}
	return nil
}

// methodOf returns the library that has a method, nil if it is no method, or of another
// package.
func methodOf(obj types.Object) *Library {
	if f, ok := obj.(*types.Func); ok && f.Signature().Recv() != nil {
		return LibraryAt(f.Pkg())
	}
	return nil
}

// Skips reports whether an object is a setting by which a library for CORS is not run for
// some requests.
func Skips(obj types.Object) bool {
	l := LibraryAt(obj.Pkg())
	return l != nil && slices.Contains(l.Skips, obj.Name())
}

// IsProxy reports whether a function of the package of a library for CORS makes a
// middleware which answers with the response of another server.
func IsProxy(f *types.Func) bool {
	l := LibraryAt(f.Pkg())
	return l != nil && slices.Contains(l.Proxies, f.Name())
}

// PassesOn reports whether an object is a setting by which a library for CORS leaves
// preflights to what comes after.
func PassesOn(obj types.Object) bool {
	l := LibraryAt(obj.Pkg())
	return l != nil && slices.Contains(l.PassesOn, obj.Name())
}

// Package websocketorigin defines an Analyzer that reports WebSockets that pages of
// any site can open.
//
// # Analyzer websocketorigin
//
// websocketorigin: report WebSockets that any site can open
//
// The websocketorigin analyzer reports upgrades to a WebSocket that accept any
// Origin, or one of a look-alike. CORS does not apply to WebSockets: a browser
// lets a page of any site open one, sends the user's cookies with the handshake,
// and lets the page send and read. Only the server can refuse, by the Origin.
//
// Before:
//
//	var upgrader = websocket.Upgrader{
//		CheckOrigin: func(r *http.Request) bool { return true },
//	}
//
// After (the library then compares the Origin with the host):
//
//	var upgrader = websocket.Upgrader{}
//
// In the browser's console: nothing. The page of the other site is connected.
//
// What is reported is true of whatever authenticates by a cookie, by the password
// that a browser keeps for a site, by a client certificate, or by being in the same
// network. Whoever authenticates otherwise, by a token in the first message, say,
// has nothing to fear: a page of another site does not know the token.
//
// The categories are
//
//   - open: every Origin is accepted. A function that decides returns true for each,
//     the check is switched off, a pattern lets every host in, or the library checks
//     nothing unless it is told to. A function decides nothing that asks what is true
//     of each handshake, or compares only the Host, which is that of the server,
//     whatever page connects, or looks only at the address that a request comes from,
//     which is where the user is. A list that is empty, and lets everybody in then, is
//     reported too, wherever it comes from, but not what whoever runs the program has
//     to switch on.
//   - pattern: a pattern lets in more than its author meant. The report has an origin
//     that passes.
//   - insecure: an entry http:// lets in a page that came over http, which whoever is
//     on the network can send. Local hosts are left out, and so is a host alone.
//   - unmatched: an entry matches no origin that browsers send, such as one with a slash
//     at the end or, where the library compares hosts, one with a scheme: nhooyr.io/websocket
//     and versions of coder/websocket before v1.8.14 do. Its pages are refused.
//   - the categories of [originmatch], of a function that decides: lookalike, scheme,
//     unset, null, insecure and never.
//
// Known are gorilla/websocket and those with the same API (fasthttp, hertz-contrib,
// nbio), coder/websocket and nhooyr.io/websocket, the websocket of gofiber/contrib,
// olahol/melody, golang.org/x/net/websocket, gobwas/ws, lxzan/gws, the transports of
// googollee/go-socket.io, centrifugal/centrifuge and improbable-eng/grpc-web. Of
// libraries such as gqlgen, that are given the upgrader or the options of one of them,
// it is those that are looked at.
//
// Nothing is said of an upgrade before which code in view reads the Origin header,
// Authorization or Sec-Fetch-Site, or refuses requests by a header such as X-Api-Key,
// which no page can send with a handshake. Such code stands before the upgrade in its
// function, or in a function that is called there, or may be: a value of its type is
// called, or a method of an interface that a type of the package has; or it does so before
// each call of that function; or it is a middleware that is called with the handler,
// registered beside it, or used by the router or one that it is made of or within; or it
// stands before what the router is given to or served by, as far as variables, fields,
// tables and parameters tell; or it is in the function that the upgrade is given to go on
// with, or that a melody calls with each connection.
// Where a handler gets out of sight (other packages register it, or the routes are those
// of a router of theirs, or it is an operand of a function value), such code may be around
// it that the package has, and that hands requests on.
// An upgrader that several routes have is reported if one of them is without such code,
// but not for those by which a function that they share is given another.
// It may as well come after the upgrade, where something depends on what it reads: whom
// the connection is closed to has nothing of it.
//
// Code out of sight is believed to look if it is given the request, or its headers, before
// the upgrade, and says nothing but yes or no, or gives an error, on which it depends
// whether the code goes on: a function of another package, a function value that comes
// from elsewhere, a method of an interface that no type of the package has, or whoever
// calls an exported function with a parameter that says so. One that gives a user as well
// is taken for a login, by a cookie perhaps.
// The middlewares of echo and fiber, and of libraries made for them, that ask for a token
// are known: they look for it in Authorization, or where their settings say. What is used
// for a path is not around the routes of another.
//
// A function that sends Access-Control-Allow-Origin, or gives the response to one that
// does, counts only where it turns requests away by the Origin, other than preflights.
// One that only tells a library whom to let in, or what makes it, does not count: that is
// judged itself. Nor does a user's name and password, which browsers send by themselves, a
// token in the query or a subprotocol: what is said, that whatever authenticates by cookie
// is open, is true all the same. Any other code out of sight is taken not to look.
//
// A setting that comes from the environment, a flag, a file or a parameter is
// believed, but for a list that may be empty, and nothing is said of what is done only
// where one is on. A function out of sight is believed, too. What is stored to an
// upgrader is left out where something takes its place before it is used, unless only a
// setting that is switched on has that done. Nor is anything said of an upgrader that is
// only kept, in a variable or a field that no other package can name.
//
// References: section 10.2, "Origin Considerations", of RFC 6455,
// https://www.rfc-editor.org/rfc/rfc6455#section-10.2.
//
// [originmatch]: https://pkg.go.dev/github.com/corsvet/corsvet/passes/originmatch
package websocketorigin

import _ "embed"

//go:embed doc.go
var doc string

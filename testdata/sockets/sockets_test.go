package sockets

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"io"
	"log"
	"maps"
	"net"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/sockets/centrifuge"
	"github.com/corsvet/corsvet/passes/sockets/coder"
	"github.com/corsvet/corsvet/passes/sockets/fasthttp"
	"github.com/corsvet/corsvet/passes/sockets/fiber2"
	"github.com/corsvet/corsvet/passes/sockets/fiber3"
	"github.com/corsvet/corsvet/passes/sockets/gobwas"
	"github.com/corsvet/corsvet/passes/sockets/gorilla"
	"github.com/corsvet/corsvet/passes/sockets/gqlgen"
	"github.com/corsvet/corsvet/passes/sockets/grpcweb"
	"github.com/corsvet/corsvet/passes/sockets/gws"
	"github.com/corsvet/corsvet/passes/sockets/hertz"
	"github.com/corsvet/corsvet/passes/sockets/melody"
	"github.com/corsvet/corsvet/passes/sockets/melodyfixed"
	"github.com/corsvet/corsvet/passes/sockets/nbio"
	"github.com/corsvet/corsvet/passes/sockets/nhooyr"
	"github.com/corsvet/corsvet/passes/sockets/socketio"
	"github.com/corsvet/corsvet/passes/sockets/xnet"
	"github.com/corsvet/corsvet/passes/websocketorigin"
)

type serve = func(net.Listener) error

// libraries are the cases, by the folder that has them.
var libraries = map[string]map[string]func() serve{
	"centrifuge":  centrifuge.Cases,
	"coder":       coder.Cases,
	"fasthttp":    fasthttp.Cases,
	"fiber2":      fiber2.Cases,
	"fiber3":      fiber3.Cases,
	"gobwas":      gobwas.Cases,
	"gorilla":     gorilla.Cases,
	"gqlgen":      gqlgen.Cases,
	"grpcweb":     grpcweb.Cases,
	"gws":         gws.Cases,
	"hertz":       hertz.Cases,
	"melody":      melody.Cases,
	"melodyfixed": melodyfixed.Cases,
	"nbio":        nbio.Cases,
	"nhooyr":      nhooyr.Cases,
	"socketio":    socketio.Cases,
	"xnet":        xnet.Cases,
}

// host is the host of the servers, and own the origin of their own pages.
const host, own = "app.example.com", "https://app.example.com"

// strangers are origins of others, which none of the cases means to let in.
var strangers = []string{
	"https://evil.example", "http://evil.example", "https://evilexample.com", "https://evilapp.example.com.evil.example",
	"https://app.example.com.evil.example",
}

var witness = regexp.MustCompile(`https?://[^ ,]+`)

// TestHandshakes checks what is reported of each of the cases, and what its policy
// says, by handshakes.
func TestHandshakes(t *testing.T) {
	for library, cases := range libraries {
		t.Run(library, func(t *testing.T) {
			found := read(t, "./"+library)
			for _, name := range slices.Sorted(maps.Keys(cases)) {
				t.Run(name, func(t *testing.T) { check(t, found[name], start(t, cases[name]())) })
			}
		})
	}
}

func check(t *testing.T, f *found, address string) {
	if f == nil {
		f = new(found)
	}
	open := false
	for _, d := range f.reported {
		if d.Category == "unmatched" {
			checkUnmatched(t, address, d.Message)
			continue
		}
		switch w := witness.FindString(d.Message); {
		case w == "":
			open = open || d.Category == "open"
		case !connects(t, address, w):
			t.Errorf("%s does not connect, but is said to", w)
		}
	}
	for _, origin := range strangers {
		switch connected := connects(t, address, origin); {
		case open && !connected:
			t.Errorf("%s does not connect, though everyone is said to", origin)
		case len(f.reported) == 0 && connected:
			t.Errorf("%s connects, and nothing is reported", origin)
		}
	}
	if len(f.policies) == 0 {
		return
	}
	for _, origin := range strangers {
		allowed, allKnown := false, true
		for _, p := range f.policies {
			a, known := p.Answer(origin)
			allowed, allKnown = allowed || a.Origin != "", allKnown && known
		}
		if allKnown && allowed != connects(t, address, origin) {
			t.Errorf("%s: the policy says %t", origin, allowed)
		}
	}
}

var quoted = regexp.MustCompile(`"([^"]*)"`)

// checkUnmatched checks that an entry does not let in those of others that it seems to
// name.
func checkUnmatched(t *testing.T, address, message string) {
	t.Helper()
	name := strings.TrimSpace(quoted.FindStringSubmatch(message)[1])
	if _, rest, found := strings.Cut(name, "://"); found {
		name = rest
	}
	name, _, _ = strings.Cut(strings.ReplaceAll(name, ":*", ":3000"), "/")
	name = strings.ReplaceAll(name, "*", "a")
	if name == host {
		return // their own pages are let in anyway
	}
	for _, scheme := range []string{"https://", "http://"} {
		if origin := scheme + strings.TrimSuffix(name, ":443"); connects(t, address, origin) {
			t.Errorf("%s connects, and %s", origin, message)
		}
	}
}

func TestMain(m *testing.M) {
	log.SetOutput(io.Discard) // the libraries tell whom they refuse
	os.Exit(m.Run())
}

// start serves a case, and returns its address.
func start(t testing.TB, serve serve) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go serve(l)
	return l.Addr().String()
}

// connects reports whether a handshake with an origin, or without one, succeeds.
func connects(t testing.TB, address, origin string) bool {
	t.Helper()
	conn, _, connected := handshake(t, address, origin)
	conn.Close()
	return connected
}

// handshake returns the connection on which a handshake was made, and what reads from
// it.
func handshake(t testing.TB, address, origin string) (conn net.Conn, r *bufio.Reader, connected bool) {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	header := ""
	if origin != "" {
		header = "Origin: " + origin + "\r\n"
	}
	fmt.Fprintf(conn, "GET /?EIO=3&transport=websocket HTTP/1.1\r\nHost: %s\r\n%s"+
		"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", host, header)
	r = bufio.NewReader(conn)
	resp, err := http.ReadResponse(r, nil)
	return conn, r, err == nil && resp.StatusCode == http.StatusSwitchingProtocols
}

// found is what is found in a function.
type found struct {
	policies []*policy.Policy
	reported []analysis.Diagnostic
}

// read returns what is found in the functions of a package, by name.
func read(t *testing.T, pattern string) map[string]*found {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax}, pattern)
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]*found)
	at := func(pos token.Pos) *found {
		name := functionAt(pkgs[0].Syntax, pos)
		if all[name] == nil {
			all[name] = new(found)
		}
		return all[name]
	}
	reader := &analysis.Analyzer{
		Name:     "sockets",
		Doc:      "reads policies",
		Requires: []*analysis.Analyzer{exchange.Settings},
		Run: func(pass *analysis.Pass) (any, error) {
			given := pass.ResultOf[exchange.Settings].(*exchange.Given)
			for _, r := range given.Records {
				f := at(r.Node.Pos())
				f.policies = append(f.policies, policy.Of(given, r))
			}
			return nil, nil
		},
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{reader, websocketorigin.Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, root := range graph.Roots {
		if root.Err != nil {
			t.Fatal(root.Err)
		}
		for _, d := range root.Diagnostics {
			f := at(d.Pos)
			f.reported = append(f.reported, d)
		}
	}
	return all
}

// functionAt returns the name of the function at a position.
func functionAt(files []*ast.File, pos token.Pos) string {
	for _, file := range files {
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Pos() <= pos && pos < f.End() {
				return f.Name.Name
			}
		}
	}
	return ""
}

// TestGreeted checks that what the rows say reads a header, or is called with each
// connection, does.
func TestGreeted(t *testing.T) {
	for name, greets := range map[string]func() serve{
		"fiber2": fiber2.Headers, "fiber3": fiber3.Headers, "melody": melody.HandleConnect, "xnet": xnet.RemoteAddr,
	} {
		t.Run(name, func(t *testing.T) {
			conn, r, connected := handshake(t, start(t, greets()), strangers[0])
			defer conn.Close()
			if !connected {
				t.Fatal("does not connect")
			}
			frame := make([]byte, 2+len(strangers[0]))
			if _, err := io.ReadFull(r, frame); err != nil || string(frame[2:]) != strangers[0] {
				t.Errorf("got %q (%v), want the Origin", frame, err)
			}
		})
	}
}

// TestRows checks that the libraries have what the rows say of them.
func TestRows(t *testing.T) {
	seen := make(map[*framework.Library]bool)
	for folder := range libraries {
		pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax}, "./"+folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, pkg := range pkgs[0].Types.Imports() {
			if l := framework.LibraryAt(pkg); l != nil && l.Subject == framework.Sockets && !seen[l] {
				seen[l] = l.Paths[0] == pkg.Path()
				checkRows(t, l, pkg)
			}
		}
	}
}

func checkRows(t *testing.T, l *framework.Library, pkg *types.Package) {
	t.Helper()
	member := func(typ, name string) types.Object {
		if typ == "" {
			return pkg.Scope().Lookup(name)
		}
		obj := pkg.Scope().Lookup(typ)
		if obj == nil {
			return nil
		}
		m, _, _ := types.LookupFieldOrMethod(types.NewPointer(obj.Type()), true, pkg, name)
		return m
	}
	for _, s := range l.Sinks {
		if s.Recv != "" && pkg.Scope().Lookup(s.Recv) == nil && slices.Contains(l.Alike, s.Recv) {
			continue // in another of the packages
		}
		switch obj := member(s.Recv, s.Name); {
		case obj == nil && l.Paths[0] == pkg.Path():
			t.Errorf("%s has no %s", pkg.Path(), s.Name)
		case obj == nil:
		default:
			if sink, _ := framework.SinkOf(obj); sink == nil {
				t.Errorf("%s: %s is no sink", pkg.Path(), s.Name)
			}
		}
	}
	for _, name := range slices.Concat(l.Reads, l.Greeters) {
		if !slices.ContainsFunc(pkg.Scope().Names(), func(typ string) bool {
			f := member(typ, name)
			return framework.ReadsHeader(f) || framework.Greets(f) == l
		}) {
			t.Errorf("%s has no %s", pkg.Path(), name)
		}
	}
	structs := slices.Concat([]string{l.Struct}, l.Alike)
	for name := range l.Settings {
		if !slices.ContainsFunc(structs, func(typ string) bool {
			f := member(typ, name)
			return f != nil && framework.StoreOf(f) == l
		}) {
			t.Errorf("%s has no %s", pkg.Path(), name)
		}
	}
}

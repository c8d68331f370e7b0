// A program that has lists in exported fields, which code out of sight may set.
package main

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"sync/atomic"

	"github.com/coder/websocket"
)

// Decoded as a whole.

type Server struct{ Patterns []string }

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: s.Patterns})
}

// Decoded as a part of another.

type Config struct{ Sockets Sockets }

type Sockets struct{ OriginPatterns []string }

type Nested struct{ sockets Sockets }

func (n *Nested) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: n.sockets.OriginPatterns})
}

// As a part of one without a name, or in a list.

type List struct{ Origins []string }

func (l *List) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: l.Origins})
}

type Row struct{ Origins []string }

func (l *Row) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: l.Origins})
}

// By a function with a type parameter.

type Loaded struct{ Origins []string }

func (l *Loaded) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: l.Origins})
}

func load[T any](from io.Reader) (t T, err error) {
	err = json.NewDecoder(from).Decode(&t)
	return t, err
}

// By a value of any type, and an element of one.

type Boxed struct{ Origins []string }

func (b *Boxed) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: b.Origins})
}

type Element struct{ Origins []string }

func (e *Element) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: e.Origins})
}

// Kept where others may put another.

type Kept struct{ Origins []string }

var kept atomic.Pointer[Kept]

func (k *Kept) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: k.Origins})
}

// With a tag, by which something fills it in.

type Tagged struct {
	Origins []string `json:"origins"`
}

func (t *Tagged) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: t.Origins})
}

func main() {
	s := &Server{Patterns: []string{"*"}}
	json.NewDecoder(os.Stdin).Decode(s)
	http.HandleFunc("/server", s.serve)

	config := Config{Sockets{OriginPatterns: []string{"*"}}}
	json.NewDecoder(os.Stdin).Decode(&config)
	http.HandleFunc("/nested", (&Nested{config.Sockets}).serve)

	var all struct{ List *List }
	all.List = &List{Origins: []string{"*"}}
	json.NewDecoder(os.Stdin).Decode(&all)
	http.HandleFunc("/list", all.List.serve)

	rows := []*Row{{Origins: []string{"*"}}}
	json.NewDecoder(os.Stdin).Decode(&rows)
	http.HandleFunc("/row", rows[0].serve)

	loaded, err := load[*Loaded](os.Stdin)
	if err != nil {
		loaded = &Loaded{Origins: []string{"*"}}
	}
	http.HandleFunc("/loaded", loaded.serve)

	b := &Boxed{Origins: []string{"*"}}
	var to any = b
	json.NewDecoder(os.Stdin).Decode(to)
	http.HandleFunc("/boxed", b.serve)

	e := &Element{Origins: []string{"*"}}
	for _, to := range []any{e} {
		json.NewDecoder(os.Stdin).Decode(to)
	}
	http.HandleFunc("/element", e.serve)

	k := &Kept{Origins: []string{"*"}}
	kept.Store(k)
	http.HandleFunc("/kept", k.serve)

	t := &Tagged{Origins: []string{"*"}}
	http.HandleFunc("/tagged", t.serve)
	http.ListenAndServe(":8080", nil)
}

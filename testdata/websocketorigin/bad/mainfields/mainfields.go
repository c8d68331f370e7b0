// A program that has lists in exported fields, which no other package sets.
package main

import (
	"fmt"
	"net/http"

	"github.com/coder/websocket"
)

type Server struct{ Patterns []string }

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: s.Patterns})
}

type Config struct{ OriginPatterns []string }

type Nested struct{ Config Config }

func (n *Nested) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: n.Config.OriginPatterns})
}

type Pointed struct{ List *List }

type List struct{ Origins []string }

func (p *Pointed) serve(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: p.List.Origins})
}

func main() {
	s := &Server{Patterns: []string{"*"}} // want `"\*" lets each Origin in`
	http.HandleFunc("/server", s.serve)
	n := &Nested{Config: Config{OriginPatterns: []string{"*"}}} // want `"\*" lets each Origin in`
	http.HandleFunc("/nested", n.serve)
	p := &Pointed{List: &List{Origins: []string{"*"}}} // want `"\*" lets each Origin in`
	http.HandleFunc("/pointed", p.serve)
	fmt.Println("serving", s.Patterns)
	http.ListenAndServe(":8080", nil)
}

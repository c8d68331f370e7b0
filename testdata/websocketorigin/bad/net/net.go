// Package net has handlers that let anybody in.
package net

import (
	"errors"
	"io"
	"log"
	"net/http"

	"golang.org/x/net/websocket"
)

func echo(ws *websocket.Conn) { io.Copy(ws, ws) }

func handler(mux *http.ServeMux) {
	mux.Handle("/echo", websocket.Handler(echo)) // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: the Origin is not checked"
}

func served(w http.ResponseWriter, r *http.Request) {
	websocket.Handler(func(ws *websocket.Conn) { // want "the Origin is not checked"
		defer ws.Close()
		ws.Write([]byte("hello"))
	}).ServeHTTP(w, r)
}

func server(mux *http.ServeMux) {
	mux.Handle("/echo", websocket.Server{Handler: echo}) // want "the Origin is not checked"
}

func pointer() http.Handler {
	return &websocket.Server{Handler: websocket.Handler(echo)} // want "the Origin is not checked"
}

func handshake() http.Handler {
	return websocket.Server{
		Handler:   echo,
		Handshake: func(*websocket.Config, *http.Request) error { return nil }, // want "this function accepts each Origin"
	}
}

func anybody(*websocket.Config, *http.Request) error { return nil }

var shared = websocket.Server{Handler: echo, Handshake: anybody} // want "this function accepts each Origin"

func shares(w http.ResponseWriter, r *http.Request) { shared.ServeHTTP(w, r) }

var plain = websocket.Server{Handler: echo} // want "the Origin is not checked"

func serves(w http.ResponseWriter, r *http.Request) { plain.ServeHTTP(w, r) }

// Another server has nothing of that.
func guarded(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s := websocket.Server{Handler: echo, Handshake: sameAs}
	s.ServeHTTP(w, r)
}

func sameAs(*websocket.Config, *http.Request) error { return nil }

func logs(mux *http.ServeMux) {
	mux.Handle("/logs", websocket.Handler(func(ws *websocket.Conn) { // want "the Origin is not checked"
		log.Println(ws.RemoteAddr())
		io.Copy(ws, ws)
	}))
}

// That the Origin is a URL is true of all that browsers send, but of null.
func parses(*http.ServeMux) http.Handler {
	return websocket.Server{Handler: echo, Handshake: func(c *websocket.Config, r *http.Request) error { // want "this function accepts each Origin"
		_, err := websocket.Origin(c, r)
		return err
	}}
}

func keepsOrigin(config *websocket.Config, r *http.Request) (err error) {
	config.Origin, err = websocket.Origin(config, r)
	if err == nil && config.Origin == nil {
		return errors.New("null origin")
	}
	return err
}

func keeping(mux *http.ServeMux) {
	mux.Handle("/echo", websocket.Server{Handler: echo, Handshake: keepsOrigin}) // want "this function accepts each Origin"
}

func present(config *websocket.Config, r *http.Request) error {
	origin, err := websocket.Origin(config, r)
	if err != nil || origin == nil || origin.Scheme != "https" && origin.Scheme != "http" {
		return errors.New("no page")
	}
	config.Origin = origin
	return nil
}

func presence(mux *http.ServeMux) {
	mux.Handle("/echo", websocket.Server{Handler: echo, Handshake: present}) // want "this function accepts each Origin"
}

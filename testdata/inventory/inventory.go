// Package inventory has policies, cookies and upgraders of all kinds.
package inventory

import (
	"net/http"
	"os"

	"github.com/gorilla/websocket"
	"github.com/rs/cors"
)

func open(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "GET, HEAD")
}

var allowed = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}

func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func configured(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", os.Getenv("APP_ORIGIN"))
}

func unseen(headers map[string]func(string)) {
	headers["Access-Control-Allow-Origin"]("*")
}

func helper(h http.Header, value string) {
	h.Set("Access-Control-Allow-Origin", value)
}

func library(h http.Handler) http.Handler {
	h = cors.AllowAll().Handler(h)
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", os.Getenv("OTHER")},
		AllowedMethods:   []string{"GET", "PUT"},
		AllowCredentials: true,
	}).Handler(h)
}

func given(o cors.Options) *cors.Cors { return cors.New(o) }

func cookies(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", SameSite: http.SameSiteNoneMode, Secure: r.TLS != nil, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	w.Header().Add("Set-Cookie", "lang=en; Path=/; SameSite=Lax; Secure")
}

func passed(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }

func upgrade(w http.ResponseWriter, r *http.Request) {
	own := websocket.Upgrader{}
	own.Upgrade(w, r, nil)
	anyone := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	anyone.Upgrade(w, r, nil)
}

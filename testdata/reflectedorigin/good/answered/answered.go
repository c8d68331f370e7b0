// Package answered has checks whose answers come from elsewhere: from another server or a
// database, by a channel, by a function that is kept, by a pointer.
package answered

import (
	"database/sql"
	"net/http"
	"net/url"
	"sync"
)

const app = "https://app.example.com"

func allow(w http.ResponseWriter, r *http.Request, isAllowed func(origin string) bool) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if isAllowed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byServer(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		resp, err := http.Get("http://policy.internal/?origin=" + url.QueryEscape(origin))
		if err != nil {
			return false
		}
		defer resp.Body.Close()
		return resp.StatusCode == http.StatusOK
	})
}

func byDatabase(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var n int
		args := []any{origin, true}
		db.QueryRow("SELECT count(*) FROM origins WHERE origin = ? AND enabled = ?", args...).Scan(&n)
		return n == 1
	})
}

type question struct {
	origin string
	answer chan bool
}

var questions = make(chan question)

func answer() {
	for q := range questions {
		q.answer <- q.origin == app
	}
}

func byChannel(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		answer := make(chan bool, 1)
		questions <- question{origin, answer}
		return <-answer
	})
}

func once(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		is := sync.OnceValue(func() bool { return origin == app })
		return is()
	})
}

var answers sync.Map

func kept(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		is, _ := answers.LoadOrStore(origin, func() bool { return origin == app })
		return is.(func() bool)()
	})
}

func check(origin string, ok *bool) { *ok = origin == app }

func byPointer(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var ok bool
		check(origin, &ok)
		return ok
	})
}

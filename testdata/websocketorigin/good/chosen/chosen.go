// Package chosen has upgrades that accept any Origin only where whoever runs the
// program has chosen so.
package chosen

import (
	"flag"
	"net/http"
	"os"
	"strings"

	coder "github.com/coder/websocket"
	"github.com/gorilla/websocket"
)

var skip = flag.Bool("skip-origin-check", false, "")

func flagged(w http.ResponseWriter, r *http.Request) {
	opts := &coder.AcceptOptions{}
	if *skip {
		opts.InsecureSkipVerify = true
	}
	coder.Accept(w, r, opts)
}

var origins = strings.Split(os.Getenv("ORIGINS"), ",")

func listed(w http.ResponseWriter, r *http.Request) {
	opts := &coder.AcceptOptions{}
	for _, o := range origins {
		if o == "*" {
			opts.InsecureSkipVerify = true
			continue
		}
		opts.OriginPatterns = append(opts.OriginPatterns, o)
	}
	coder.Accept(w, r, opts)
}

func variable(debug bool) {
	var check func(r *http.Request) bool
	if debug {
		check = func(r *http.Request) bool { return true }
	}
	upgrader := websocket.Upgrader{CheckOrigin: check}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { upgrader.Upgrade(w, r, nil) })
}

// Any of some settings is a choice.
func either(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{}
	if os.Getenv("DEV") == "1" || os.Getenv("INSECURE") == "1" {
		u.CheckOrigin = func(r *http.Request) bool { return true }
	}
	u.Upgrade(w, r, nil)
}

func cases(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{}
	switch os.Getenv("ENV") {
	case "dev":
		u.CheckOrigin = func(r *http.Request) bool { return true }
	case "test":
		u.CheckOrigin = func(r *http.Request) bool { return true }
	}
	u.Upgrade(w, r, nil)
}

var upgrader = &websocket.Upgrader{}

func option(origin string) {
	switch origin {
	case "*":
		upgrader.CheckOrigin = func(r *http.Request) bool { return true }
	}
}

func serve(w http.ResponseWriter, r *http.Request) { upgrader.Upgrade(w, r, nil) }

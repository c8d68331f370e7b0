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

func present(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{}
	if os.Getenv("DEV") != "" {
		u.CheckOrigin = func(r *http.Request) bool { return true }
	}
	u.Upgrade(w, r, nil)
}

var secure = flag.Bool("secure", true, "")

func switchedOff(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{}
	if !*secure {
		u.CheckOrigin = func(r *http.Request) bool { return true }
	}
	u.Upgrade(w, r, nil)
}

var settings struct{ checks bool }

func init() { flag.BoolVar(&settings.checks, "checks", true, "") }

func switchedOffInField(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{}
	if !settings.checks {
		u.CheckOrigin = func(r *http.Request) bool { return true }
	}
	u.Upgrade(w, r, nil)
}

func expression(w http.ResponseWriter, r *http.Request) {
	coder.Accept(w, r, &coder.AcceptOptions{InsecureSkipVerify: os.Getenv("ENV") == "dev"})
	coder.Accept(w, r, &coder.AcceptOptions{InsecureSkipVerify: *skip})
	coder.Accept(w, r, &coder.AcceptOptions{InsecureSkipVerify: !*secure})
}

func inFunction(w http.ResponseWriter, r *http.Request) {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return os.Getenv("ENV") == "dev" || r.Header.Get("Origin") == "https://app.example.com"
	}}
	u.Upgrade(w, r, nil)
}

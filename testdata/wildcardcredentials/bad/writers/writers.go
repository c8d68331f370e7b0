// Package writers has response writers of its own.
package writers

import "net/http"

// A Writer is a response that tells its status, too.
type Writer interface {
	http.ResponseWriter
	Status() int
}

type exchange struct{ writer Writer }

func (e *exchange) response() http.ResponseWriter { return e.writer }

func (e *exchange) own() Writer { return e.writer }

func converted(e *exchange) {
	e.response().Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject"
	e.response().Header().Set("Access-Control-Allow-Credentials", "true")
}

func handedOn(e *exchange) { write(e.own()) }

func write(w Writer) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

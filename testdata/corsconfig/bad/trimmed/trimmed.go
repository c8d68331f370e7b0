// Package trimmed makes lists of a text by functions that split and trim it.
package trimmed

import (
	"net/http"
	"os"
	"strings"

	"github.com/rs/cors"
)

func getenv(name, otherwise string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return otherwise
}

func pieces(text string) []string {
	parts := strings.Split(text, ",")
	list := make([]string, 0, len(parts))
	for _, p := range parts {
		list = append(list, p)
	}
	return list
}

func made(h http.Handler) http.Handler {
	list := pieces(getenv("MADE", "*")) // want "reject every credentialed response"
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func nonEmpty(text string) []string {
	var list []string
	for _, p := range strings.Split(text, ",") {
		if p = strings.TrimSpace(p); p != "" {
			list = append(list, p)
		}
	}
	return list
}

// trimmed is what needed no trimming.
func trimmed(h http.Handler) http.Handler {
	list := nonEmpty(getenv("TRIMMED", "*")) // want "reject every credentialed response"
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func inPlace(text string) []string {
	if text == "" {
		return nil
	}
	parts := strings.Split(text, ",")
	for i, p := range parts {
		parts[i] = strings.TrimSpace(p)
	}
	return parts
}

func stored(h http.Handler) http.Handler {
	list := inPlace(getenv("STORED", "*")) // want "reject every credentialed response"
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func byIndex(text string) []string {
	parts := strings.Split(text, ",")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

func indexed(h http.Handler) http.Handler {
	list := byIndex(getenv("INDEXED", "*")) // want "reject every credentialed response"
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

// Package loops looks for a header whatever its case.
package loops

import (
	"strings"

	"github.com/aws/aws-lambda-go/events"
)

type (
	request  = events.APIGatewayProxyRequest
	response = events.APIGatewayProxyResponse
)

func lower(req request) (response, error) {
	var origin string
	for k, v := range req.Headers {
		if strings.ToLower(k) == "origin" {
			origin = v
		}
	}
	return response{StatusCode: 200, Headers: map[string]string{
		"Vary":                             "Origin",
		"Access-Control-Allow-Origin":      origin, // want "as the logged-in user"
		"Access-Control-Allow-Credentials": "true",
	}}, nil
}

func folded(req request) (response, error) {
	return response{StatusCode: 200, Headers: map[string]string{
		"Vary":                             "Origin",
		"Access-Control-Allow-Origin":      header(req.Headers, "origin"), // want "as the logged-in user"
		"Access-Control-Allow-Credentials": "true",
	}}, nil
}

func header(h map[string]string, name string) string {
	for k, v := range h {
		if strings.EqualFold(k, name) {
			return v
		}
	}
	return ""
}

func checked(req request) (response, error) {
	if origin := header(req.Headers, "Origin"); origin == "https://app.example.com" {
		return allow(origin), nil
	}
	return response{StatusCode: 200}, nil
}

func another(req request) (response, error) {
	return allow("https://" + header(req.Headers, "X-Tenant")), nil
}

func allow(origin string) response {
	h := map[string]string{"Vary": "Origin"}
	h["Access-Control-Allow-Origin"] = origin
	h["Access-Control-Allow-Credentials"] = "true"
	return response{StatusCode: 200, Headers: h}
}

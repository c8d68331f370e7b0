// Package defined has types of its own over those of the events.
package defined

import "github.com/aws/aws-lambda-go/events"

type (
	Request  events.APIGatewayProxyRequest
	Response events.APIGatewayProxyResponse
)

func headers(origin string) map[string]string {
	return map[string]string{
		"Access-Control-Allow-Origin":      origin, // want "as the logged-in user"
		"Access-Control-Allow-Credentials": "true",
		"Vary":                             "Origin",
	}
}

func Reply(req *Request, status int) (*Response, error) {
	return &Response{StatusCode: status, Headers: headers(req.Headers["origin"])}, nil
}

// A struct that only looks like one of the events.
type other struct {
	StatusCode int
	Headers    map[string]string
}

func Silent(req *Request) *other {
	return &other{Headers: map[string]string{
		"Access-Control-Allow-Origin":      req.Headers["origin"],
		"Access-Control-Allow-Credentials": "true",
	}}
}

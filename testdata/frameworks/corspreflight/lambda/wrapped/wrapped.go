// Package wrapped has a handler that answers preflights, and what adds the headers of
// all other answers.
package wrapped

import (
	"net/http"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-lambda-go/lambda"
)

type handler func(events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error)

func items(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if req.HTTPMethod == http.MethodOptions {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{
			"Access-Control-Allow-Origin":  "*",
			"Access-Control-Allow-Methods": "POST",
		}}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{}}, nil
}

func allow(next handler) handler {
	return func(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
		resp, err := next(req)
		resp.Headers["Access-Control-Allow-Origin"] = "*"
		return resp, err
	}
}

// Main starts it.
func Main() { lambda.Start(allow(items)) }
